import { InputError } from '../model/errors.ts';

/** A result as text; what cannot be answered is said, so that the assistant can ask otherwise. */
export async function answer(find: () => Promise<unknown>) {
  try {
    const found = await find();
    return {
      content: [{ type: 'text' as const, text: typeof found === 'string' ? found : JSON.stringify(found) }],
    };
  } catch (error) {
    if (!(error instanceof InputError || error instanceof RangeError)) throw error;
    return { isError: true, content: [{ type: 'text' as const, text: error.message }] };
  }
}
