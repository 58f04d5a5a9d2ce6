import { Flex, Typography } from '@strapi/design-system';
import { styled } from 'styled-components';
import type { Picture } from '../../../shared/difference';
import { useWords } from '../words';
import { usePicture } from './use-picture';
import { words } from './words';

const Small = styled.img`
  display: block;
  max-width: 100%;
  height: auto;
  border-radius: ${({ theme }) => theme.borderRadius};
`;

function Preview({ address, alt }: { address: string; alt: string }) {
  const say = useWords(words);
  const { source, failed } = usePicture(address);
  if (failed) return <Typography>{say('compare.no-picture')}</Typography>;
  if (source === null) return <Typography>{say('compare.picture-loading')}</Typography>;
  return <Small src={source} alt={alt} />;
}

/** Files of one side: pictures as they looked then, others by name. */
export function PictureSide({ pictures }: { pictures: Picture[] }) {
  const say = useWords(words);
  return (
    <Flex direction="column" alignItems="flex-start" gap={3}>
      {pictures.map(({ sha256, preview, alt, name, caption }) => {
        const called = name ?? say('compare.file');
        return (
          <Flex key={sha256} tag="figure" direction="column" alignItems="flex-start" gap={1}>
            {preview !== null && <Preview address={preview} alt={alt ?? called} />}
            <Typography tag="figcaption" variant="pi">
              {[called, caption].filter(Boolean).join(' · ')}
            </Typography>
            {alt && (
              <Typography variant="pi">
                {say('compare.alternative')} {alt}
              </Typography>
            )}
          </Flex>
        );
      })}
    </Flex>
  );
}
