import type { VNode } from 'preact';
import { LANGUAGES, type Language } from '../../../workflows/kit/text.js';
import { UI } from '../../locales/ui.js';
import type { NavItem, Reader } from '../reader.js';
import { hrefOf } from './href.js';

/** Each language by its own name. */
const OWN_NAMES: Readonly<Record<Language, string>> = { fi: 'Suomi', sv: 'Svenska', en: 'English' };

interface ReaderProps {
  readonly reader: Reader;
}

/** An arc of seats, of which one is being filled. */
const Mark = (): VNode => (
  <svg class="mark" viewBox="0 0 34 22" width="34" height="22" fill="currentColor" aria-hidden="true" focusable="false">
    <circle cx="3.4" cy="17.6" r="3" />
    <circle cx="7" cy="8.4" r="3" />
    <circle cx="17" cy="4" r="3" />
    <circle class="mark-seat" cx="27" cy="8.4" r="3.6" />
    <circle cx="30.6" cy="17.6" r="3" />
    <circle cx="17" cy="16.6" r="4" />
  </svg>
);

/**
 * Name, languages, who has signed in, and where one can go. On a narrow screen the menu opens from a button by the browser's own means (popover),
 * so it needs no script; a browser that does not know popovers shows the menu as it is.
 */
export function Header({ reader }: ReaderProps): VNode {
  const { t, to } = reader;
  return (
    <header class="top">
      <div class="in wide">
        <a class="brand" href={to('/')}>
          <Mark />
          <span>Edustus</span>
          <span class="vh">, {t(UI.home)}</span>
        </a>
        <Languages reader={reader} />
        <Who reader={reader} />
        <button type="button" class="button secondary menu-button" popovertarget="menu">
          {t(UI.menu)}
        </button>
        <div class="menu" id="menu" popover="auto">
          <nav aria-label={t(UI.mainNav)}>
            <ul>
              {reader.nav.map((item) => (
                <li key={item.href}>
                  <a href={hrefOf(reader, item.href)} aria-current={currentOf(reader, item)}>
                    {t(item.label)}
                  </a>
                </li>
              ))}
            </ul>
          </nav>
          {reader.person ? (
            <form method="post" action={to('/sign-out')}>
              <input type="hidden" name="csrf" value={reader.csrf} />
              <button type="submit" class="button quiet">
                {t(UI.signOut)}
              </button>
            </form>
          ) : null}
          <button type="button" class="button quiet menu-close" popovertarget="menu" popovertargetaction="hide">
            {t(UI.closeMenu)}
          </button>
        </div>
      </div>
    </header>
  );
}

const Languages = ({ reader: { t, language, path } }: ReaderProps): VNode => (
  <nav class="languages" aria-label={t(UI.languages)}>
    <ul>
      {LANGUAGES.map((other) => (
        <li key={other}>
          <a
            href={`/${other}${path.replace(/^\/(?=\?|$)/, '')}`}
            lang={other}
            hreflang={other}
            aria-current={other === language ? 'true' : undefined}
          >
            {OWN_NAMES[other]}
          </a>
        </li>
      ))}
    </ul>
  </nav>
);

const Who = ({ reader: { t, to, person, path } }: ReaderProps): VNode => (
  <div class="who">
    {person ? (
      <a href={to('/me')}>
        <span class="vh">{t(UI.signedInAs)} </span>
        {person.name}
      </a>
    ) : (
      <a href={to(path === '/' || path.startsWith('/sign-in') ? '/sign-in' : `/sign-in?next=${encodeURIComponent(afterSignIn(path))}`)}>
        {t(UI.signIn)}
      </a>
    )}
  </div>
);

/** Back to where one is; but a letter's link is a key, which is kept nowhere in clear, and so not with the sign-in either. */
const afterSignIn = (path: string): string => (path.startsWith('/consent/') ? '/me' : path);

/** An entry is current on its own page and on those below it; where several fit, the longest. */
function currentOf({ nav, path }: Reader, { href }: NavItem): 'page' | 'true' | undefined {
  const [here = ''] = path.split(/[?#]/);
  const holds = (item: NavItem): boolean => here === item.href || (item.href !== '/' && here.startsWith(`${item.href}/`));
  const best = nav.filter(holds).sort((a, b) => b.href.length - a.href.length)[0];
  return best?.href !== href ? undefined : here === href ? 'page' : 'true';
}

export const Footer = ({ reader }: ReaderProps): VNode => {
  const { t } = reader;
  return (
    <footer class="bottom">
      <div class="in wide">
        <p class="bottom-name">
          <Mark /> Edustus
        </p>
        <nav aria-label={t(UI.aboutService)}>
          <ul>
            <li>
              <a href={hrefOf(reader, '/accessibility')}>{t(UI.accessibility)}</a>
            </li>
            <li>
              <a href={hrefOf(reader, '/privacy')}>{t(UI.privacy)}</a>
            </li>
            <li>
              <a href={hrefOf(reader, '/processes')}>{t(UI.processes)}</a>
            </li>
            <li>
              <a href="/api/v1/docs">{t(UI.api)}</a>
            </li>
          </ul>
        </nav>
      </div>
    </footer>
  );
};
