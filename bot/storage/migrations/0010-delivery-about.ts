import { type Kysely, type Migration, sql } from 'kysely';

/**
 * What builds before this one said in a delivery's key and subject alone: `notice:<meeting>:<revision>`,
 * `again:<delivery>` with the first one's key as its target, `meeting:<id>`. Reads it into the columns, for the rows that
 * are there and for those that such a build still adds, beside this one or after a roll-back.
 */
const READ_KEYS = `
  create function delivery_about() returns trigger language plpgsql as $$
  declare
    first text := coalesce(new.target, new.key);
    earlier text;
    what text;
    counted text;
  begin
    loop
      exit when first not like 'again:%';
      select target into earlier from delivery where key = first;
      exit when earlier is null;
      first := earlier;
    end loop;
    what := split_part(first, ':', 1);
    new.matter_kind := split_part(new.subject, ':', 1);
    new.matter_id := substr(new.subject, strpos(new.subject, ':') + 1);
    new.role := case new.matter_kind
      when 'meeting' then case what
        when 'change' then 'change' when 'cancelled' then 'cancellation' when 'approval' then 'approval' else 'notice' end
      when 'round' then case when what in ('overtaken', 'receipt') then what else 'round' end
      when 'consultation' then 'office-letter'
      when 'conversation' then 'reply'
      else new.matter_kind end;
    counted := split_part(first, ':', 3);
    if what in ('notice', 'change', 'approval') and counted ~ '^[0-9]{1,9}$' then
      new.number := counted::int;
    end if;
    new.stands_for := case
      when new.kind <> 'post' then '{}'
      when new.role = 'notice' then '{notice,change,approval}'
      when new.role in ('dates', 'extra', 'round') then array[new.role]
      else '{}' end;
    return new;
  end $$`;

const STATEMENTS = [
  `alter table delivery add column matter_kind text, add column matter_id text, add column role text,
    add column number int, add column stands_for text[]`,
  READ_KEYS,
  `create trigger delivery_about before insert or update on delivery
    for each row when (new.role is null) execute function delivery_about()`,
  'update delivery set role = null',
  `alter table delivery alter column matter_kind set not null, alter column matter_id set not null,
    alter column role set not null, alter column stands_for set not null`,
  'create index delivery_matter on delivery (matter_kind, matter_id)',
];

/** What a delivery is about, what it is for and what it stands for. `subject` and its index go in the next release. */
export const deliveryAbout: Migration = {
  async up(database: Kysely<unknown>): Promise<void> {
    for (const statement of STATEMENTS) await sql.raw(statement).execute(database);
  },
};
