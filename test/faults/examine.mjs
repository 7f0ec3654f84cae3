import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** What became of everything that was acknowledged, counted by SQL. */
export async function examine(stand, journal) {
  const rows = (sql, parameters) => stand.rows(sql, parameters);
  const number = async (sql, parameters) => Number((await rows(sql, parameters))[0].n);
  const ids = (kind, submitted) =>
    journal.filter((one) => one.kind === kind && (!submitted || one.submitted)).map((one) => one.id);
  const away = async (kind, submitted, states) =>
    number(
      `select count(*) as n from unnest($1::uuid[]) as j (id) where not exists (select 1 from ${kind} r where r.id = j.id and r.state = any($2))`,
      [ids(kind, submitted), states],
    );
  const found = {};
  found.records_lost =
    (await away('scenario', false, ['DRAFT', 'SCREENING', 'OPEN'])) +
    (await away('solution', false, ['DRAFT', 'SCREENING', 'LISTED'])) +
    (await away('scenario', true, ['OPEN'])) +
    (await away('solution', true, ['LISTED']));
  found.records_doubled = await number(
    `select (select count(*) - count(distinct title->>'zh') from scenario) + (select count(*) - count(distinct title->>'zh') from solution) as n`,
  );
  const listed = await number(`select count(*) as n from solution where state = 'LISTED'`);
  found.effects = listed;
  // Every member of the vendor is told once of each listing: an unread notice counts how often it was told.
  const told = `select s.id, coalesce(max(n.count), 0) as most, coalesce(min(n.count), 0) as least, count(n.id) as notices,
    (select count(*) from membership m where m.organization_id = s.organization_id) as members
    from solution s left join notice n on n.record_id = s.id and n.kind = 'SOLUTION_LISTED' where s.state = 'LISTED' group by s.id`;
  found.effects_lost = await number(`select count(*) as n from (${told}) t where notices < members`);
  found.effects_doubled = await number(
    `select coalesce(sum(greatest(most - 1, 0)), 0) as n from (${told}) t`,
  );
  found.events_missing = await number(
    `select count(*) as n from (select id::text, 'scenario.opened' as name from scenario where state = 'OPEN' union all select id::text, 'solution.listed' from solution where state = 'LISTED') r
     where (select count(*) from outbox o where o.record_id = r.id and o.name = r.name) <> 1`,
  );
  found.deliveries_open = await number(`select count(*) as n from delivery where state <> 'DONE'`);
  found.dead_letters = await number(`select count(*) as n from delivery where state = 'DEAD'`);
  found.position_gaps = await number(
    `select coalesce(max(position), 0) - count(*) + count(*) filter (where position is null) as n from outbox`,
  );
  found.unmatched = listed
    ? await number(
        `select count(*) as n from scenario s where state = 'OPEN' and not exists (select 1 from match m where m.scenario_id = s.id)`,
      )
    : 0;
  found.ranks_doubled = await number(
    `select count(*) as n from (select 1 from match where rank_for_scenario is not null group by scenario_id, rank_for_scenario having count(*) > 1) d`,
  );
  // Exactly one entry for each acknowledged verb, however often it was tried.
  const audited = (kind, verb, of) =>
    number(
      `select count(*) as n from unnest($1::uuid[]) as j (id) where (select count(*) from audit_entry a where a.record_id = j.id::text and a.action = $2) <> 1`,
      [of, `${kind}.${verb}`],
    );
  found.audit_wrong =
    (await audited('scenario', 'draft', ids('scenario'))) +
    (await audited('solution', 'draft', ids('solution'))) +
    (await audited('scenario', 'submit', ids('scenario', true))) +
    (await audited('solution', 'submit', ids('solution', true)));
  const verified = spawnSync(process.execPath, ['apps/cli/dist/main.js', 'audit:verify', '--json'], {
    cwd: root,
    env: stand.environment,
    encoding: 'utf8',
  });
  found.audit_chain =
    verified.status === 0 ? JSON.parse(verified.stdout) : { broken: verified.stdout + verified.stderr };
  found.lost = found.records_lost + found.effects_lost + found.events_missing + found.unmatched;
  found.doubled = found.records_doubled + found.effects_doubled + found.ranks_doubled;
  found.ok =
    found.lost + found.doubled + found.deliveries_open + found.position_gaps + found.audit_wrong === 0 &&
    !found.audit_chain.broken &&
    found.audit_chain.unchained === 0;
  return found;
}
