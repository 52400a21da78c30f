import type { ConsultationList, ListFault, ListSetting } from '../consultation/domain/list.ts';
import { LARGEST_LIST } from '../ports/reading.ts';
import { columnsOf } from './consultations/columns.ts';
import { csvTable } from './consultations/csv-table.ts';
import { listRow } from './consultations/list-row.ts';
import { xlsxTable } from './consultations/xlsx-table.ts';

/** A list of consultations that somebody uploaded, CSV or XLSX. It never throws for what is in the file; the work is bounded. */
export async function readConsultationList(bytes: Buffer, setting: ListSetting): Promise<ConsultationList | ListFault> {
  if (bytes.length > LARGEST_LIST) return { fault: 'too-big' };
  const zipped = bytes[0] === 0x50 && bytes[1] === 0x4b;
  const table = zipped ? await xlsxTable(bytes) : csvTable(bytes);
  if ('fault' in table) return table;
  const columns = columnsOf(table);
  if ('fault' in columns) return columns;
  const { rows, unreadHeadings } = columns;
  return {
    rows: rows.map((row) => listRow(row, columns, setting)),
    broken: table.broken,
    ...(unreadHeadings !== undefined && { unreadHeadings }),
  };
}
