import { Link } from '@strapi/design-system';
import { useStrapiApp } from '@strapi/strapi/admin';
import { type ComponentType, useEffect, useState } from 'react';
import { useIntl } from 'react-intl';
import { NavLink } from 'react-router-dom';
import { Card } from './card';

interface Message {
  id: string;
  defaultMessage: string;
}

/** What Strapi calls a widget, as far as it is shown here. */
interface Widget {
  uid: string;
  title: Message;
  link?: { label: Message; href: string };
  component: () => Promise<ComponentType>;
}

/** Statistics, last edited, deployment: none of it is anybody's work. */
const OF_STRAPI =
  /^plugin::(admin|content-manager|content-releases|review-workflows|strapi-cloud)\./;

function Body({ component }: Pick<Widget, 'component'>) {
  const [Loaded, setLoaded] = useState<ComponentType>();
  useEffect(() => {
    let shown = true;
    void component().then((loaded) => {
      if (shown) setLoaded(() => loaded);
    });
    return () => {
      shown = false;
    };
  }, [component]);
  return Loaded ? <Loaded /> : null;
}

/** What other plugins have to say on the start page: the work that waits. */
export function Widgets() {
  const intl = useIntl();
  const all = useStrapiApp('Widgets', ({ widgets }) => widgets.getAll) as () => Widget[];
  return all()
    .filter(({ uid }) => !OF_STRAPI.test(uid))
    .map(({ uid, title, link, component }) => (
      <Card
        key={uid}
        title={intl.formatMessage(title)}
        action={
          link ? (
            <Link tag={NavLink} to={link.href}>
              {intl.formatMessage(link.label)}
            </Link>
          ) : null
        }
      >
        <Body component={component} />
      </Card>
    ));
}
