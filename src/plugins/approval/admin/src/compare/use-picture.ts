import { useFetchClient } from '@strapi/strapi/admin';
import { useEffect, useState } from 'react';

/** An address for a picture that needs the session, which an `img` does not send; null while it comes or when it fails. */
export function usePicture(address: string): { source: string | null; failed: boolean } {
  const { get } = useFetchClient();
  const [picture, setPicture] = useState<{ source: string | null; failed: boolean }>({
    source: null,
    failed: false,
  });

  useEffect(() => {
    const asking = new AbortController();
    let made: string | null = null;
    get<Blob>(address, { responseType: 'blob', signal: asking.signal }).then(
      ({ data }) => {
        if (asking.signal.aborted) return;
        made = URL.createObjectURL(data);
        setPicture({ source: made, failed: false });
      },
      () => {
        if (!asking.signal.aborted) setPicture({ source: null, failed: true });
      },
    );
    return () => {
      asking.abort();
      if (made !== null) URL.revokeObjectURL(made);
    };
  }, [address, get]);

  return picture;
}
