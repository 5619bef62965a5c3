/** Colors of a terminal. */
import { inspect } from 'node:util';

export type Color = 'red' | 'green' | 'yellow' | 'cyan' | 'magenta' | 'gray' | 'bold';

/** Colors text, or leaves it as it is. */
export type Paint = (color: Color, text: string) => string;

/** In: whether colors are shown and wanted; the command line decides that once, from the terminal and the user. */
export const painter = (options: { readonly hasColor: boolean }): Paint => {
  if (!options.hasColor) return (_, text) => text;
  return (color, text) => {
    const [on, off] = inspect.colors[color] ?? [0, 0];
    return text === '' ? '' : `\u001b[${on}m${text}\u001b[${off}m`;
  };
};
