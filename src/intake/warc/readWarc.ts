import { InputError } from '../../model/errors.ts';
import type { RawReport } from '../../read/report.ts';
import type { IntakeOptions, Item, Items, Source } from '../item.ts';
import { type HttpAnswer, httpAnswerOf } from './answer.ts';
import { contentTypeOf } from './headers.ts';
import { recordsOf, type WarcRecord } from './records.ts';

const FORMS: Readonly<Record<string, RawReport['form']>> = {
  'text/html': 'html',
  'application/xhtml+xml': 'html',
  'text/plain': 'text',
};

/** Types of records that hold no page. */
const OTHERS = new Set(['warcinfo', 'request', 'metadata', 'continuation']);

/**
 * The pages of a web archive (WARC, or WET with the text of pages). What is no page, as a picture, is passed over and
 * its reason told; a record that is damaged is refused, and the next one follows. The date of a record is when the page
 * was fetched, and never that of its publication.
 */
export async function* readWarc({ name, bytes }: Source, { skip }: IntakeOptions): Items {
  let found = false;
  for await (const record of recordsOf(bytes)) {
    found = true;
    const type = record.headers.get('warc-type')?.toLowerCase() ?? '';
    if (OTHERS.has(type) && 'block' in record) continue;
    const item = type === 'revisit' ? 'visits of a page that had not changed' : itemOf(record, type, name);
    if (typeof item === 'string') skip?.(item);
    else yield item;
  }
  if (!found)
    throw new InputError(name, 'holds no record of a web archive', 'check the file, or get it again');
}

/** The page of a record, its refusal, or why it is none. */
function itemOf(record: WarcRecord, type: string, archive: string): Item | string {
  const url = record.headers.get('warc-target-uri')?.replace(/^<|>$/g, '');
  const name = `${archive}#${record.number}${url === undefined ? '' : ` ${url.replace(/\p{C}/gu, '?').slice(0, 300)}`}`;
  const refuse = (problem: string): Item => ({
    refused: new InputError(name, problem, 'get the archive again, or give the page itself'),
  });
  if ('problem' in record) return refuse(record.problem);
  const cut = record.headers.get('warc-truncated');
  if (cut !== undefined) return refuse(`was cut off when it was archived (${cut})`);
  const content = contentOf(record.headers.get('content-type'), record.block, type);
  if (typeof content === 'string') return content;
  if (content === null) return refuse('cannot be unpacked');
  const retrieved = record.headers.get('warc-date');
  return {
    name,
    ...content,
    known: { ...(url !== undefined && { url }), ...(retrieved !== undefined && { retrieved }) },
  };
}

type Content = Pick<RawReport, 'form' | 'body' | 'charset'>;

/** What a record holds, why that is no page, or null if it is damaged. */
function contentOf(told: string | undefined, block: Buffer, type: string): Content | string | null {
  if (type !== 'response') return bodyOf(told, block);
  let answer: HttpAnswer | null;
  try {
    answer = httpAnswerOf(block);
  } catch {
    return null;
  }
  if (answer === null) return 'answers that are not of the web';
  if (answer.status !== 200) return `answers with status ${answer.status}`;
  return bodyOf(answer.headers.get('content-type'), answer.body);
}

function bodyOf(told: string | undefined, body: Uint8Array): Content | string {
  const { type, charset } = contentTypeOf(told);
  const form = FORMS[type];
  if (form === undefined) return `files that are no page (${type.slice(0, 40) || 'of no type'})`;
  return { form, body, ...(charset !== undefined && { charset }) };
}
