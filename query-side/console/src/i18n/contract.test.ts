import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { words } from '.';
import { valuesOf } from './words/enums';

const EVENTS = resolve(import.meta.dirname, '../../../../shared-events/src/main/java/org/warmledger/events');
const LISTS = resolve(EVENTS, 'lists');
const QUERIES = resolve(import.meta.dirname, '../../../src/main/java/org/warmledger/query');
const source = (type: string, home = LISTS) => readFileSync(resolve(home, `${type}.java`), 'utf8');

function constantsOf(type: string, home = LISTS): string[] {
  const body =
    source(type, home)
      .replace(/\/\*[\s\S]*?\*\//g, '')
      .split(/enum \w+ \{/)[1] ?? '';
  return [...(body.split(/[;}]/)[0] ?? '').matchAll(/\b([A-Z][A-Z_]+)\b/g)].map(([, name]) => name!);
}

/** The ledger's closed lists are written down in shared-events; the console has a word for every value of them. */
describe('the words know what the ledger knows', () => {
  test.each([
    ['AidCategory', 'aid'],
    ['AidOrigin', 'origin'],
    ['CaseTier', 'tier'],
    ['CloseReason', 'closeReason'],
    ['HardshipCategory', 'category'],
    ['HardshipCause', 'cause'],
    ['ReceiptKind', 'receipt'],
    ['Relation', 'relation'],
    ['WorkerIdentity', 'identity'],
    ['FundingSource', 'source'],
    ['EvidenceKind', 'evidence'],
    ['CapUnit', 'capUnit'],
    ['Exclusion', 'exclusion'],
    ['ObjectionOutcome', 'objectionOutcome'],
    ['AppealOutcome', 'appealOutcome'],
    ['ReleaseReason', 'releaseReason'],
    ['PurposeKind', 'purpose'],
    ['ServiceKind', 'serviceKind'],
    ['Transport', 'transport'],
    ['LeadBody', 'leadBody'],
    ['SubjectKind', 'subject'],
    ['StatutoryForm', 'statutoryForm'],
  ])('%s', (type, kind) => expect(valuesOf(kind).sort()).toEqual(constantsOf(type).sort()));

  test.each([
    ['casefile/AidState', 'aidState'],
    ['disbursements/DisbursementState', 'paid'],
    ['rosters/RosterState', 'rosterState'],
    ['rosters/LineState', 'lineState'],
    ['findings/FindingState', 'findingState'],
    ['fundbook/Movement', 'movement'],
    ['accesslog/Accessed', 'accessed'],
  ])('%s, as the read side answers it', (type, kind) => expect(valuesOf(kind).sort()).toEqual(constantsOf(type, QUERIES).sort()));

  test('every step of a trace has its word', () => {
    const steps = constantsOf('steps/StepKind', QUERIES);
    expect(steps.length).toBeGreaterThanOrEqual(16);
    expect(steps.filter((step) => !(`step.${step}` in words))).toEqual([]);
  });

  test('every event of a case file has its sentence', () => {
    const names = [...source('wire/EventNames', EVENTS).matchAll(/"((?:case|aid)\.[a-z-]+)"/g)].map(([, name]) => name!);
    expect(names.length).toBeGreaterThanOrEqual(14);
    expect(names.filter((name) => !(`event.${name}` in words))).toEqual([]);
  });
});
