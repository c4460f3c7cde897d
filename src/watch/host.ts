import { InputError } from '../model/errors.ts';

/** @throws InputError if the text of a host is none */
export function hostOf(text: string): string {
  const url = URL.canParse(`http://${text}`) ? new URL(`http://${text}`) : null;
  if (url === null || url.pathname !== '/' || url.username !== '' || text.includes('/'))
    throw new InputError(text, 'is no host', 'give one as 127.0.0.1:8080 or intranet.example');
  return url.host;
}
