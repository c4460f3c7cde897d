import { wrap } from '../assess/index.ts';

/** Lines that are too long for a terminal go on in the next one, a little further in than they began. */
export const narrow = (text: string, width: number): string =>
  text.split('\n').flatMap(lineTo(width)).join('\n');

const lineTo =
  (width: number) =>
  (line: string): string[] => {
    if (line.length <= width) return [line];
    const begin = line.slice(0, line.search(/\S/));
    const [first = '', ...others] = wrap(line, Math.max(width - begin.length - 2, 20));
    return [begin + first, ...others.map((other) => `${begin}  ${other}`)];
  };
