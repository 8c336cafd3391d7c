import type { Origin, Step, Trace } from '../../api/disbursements';

export type Band = 'money' | 'acts';

export interface FlowNode {
  id: string;
  kind: string;
  band: Band;
  column: number;
  row: number;
  step?: Step;
  origin?: Origin;
  fund?: string;
}

export interface FlowEdge {
  from: string;
  to: string;
  /** Money went this way; otherwise one act led to the next. */
  money: boolean;
}

export interface Flow {
  nodes: FlowNode[];
  edges: FlowEdge[];
  columns: number;
  rows: Record<Band, number>;
}

/** Facts of the fund's books; all others are acts of people on the file. */
const OF_MONEY = ['APPROPRIATION', 'ALLOCATION', 'FUND', 'COMMITMENT', 'SETTLEMENT', 'RELEASE', 'REFUND'];

/** Parts of the picture that stand for where the money came from, not for what was done with it. */
const SOURCES = ['APPROPRIATION', 'ALLOCATION', 'FUND'];

const stepId = ({ stream, sequence }: Step) => `${stream}/${sequence}`;

/**
 * The way of a disbursement as a picture: the money above, from where it entered through the funds to its commitment
 * and settlement; what people did below. Every node stands to the right of all that it follows from.
 */
export function flowOf({ appropriations, steps, disbursement }: Trace): Flow {
  const nodes = new Map<string, Omit<FlowNode, 'column' | 'row'>>();
  const edges: FlowEdge[] = [];
  const addFund = (code: string, step?: Step) => {
    const id = `fund:${code}`;
    const known = nodes.get(id);
    nodes.set(id, { id, kind: 'FUND', band: 'money', fund: code, step: step ?? known?.step });
    return id;
  };
  for (const origin of appropriations) {
    const id = `appropriation:${origin.appropriationId}`;
    nodes.set(id, { id, kind: 'APPROPRIATION', band: 'money', origin, step: origin.step, fund: origin.fund });
    if (origin.fund) edges.push({ from: id, to: addFund(origin.fund), money: true });
  }
  for (const step of steps.filter(({ kind }) => kind === 'FUND')) if (step.fund) addFund(step.fund, step);
  for (const step of steps.filter(({ kind }) => kind === 'ALLOCATION')) {
    const { giver, taker } = allocation(step);
    const id = stepId(step);
    nodes.set(id, { id, kind: 'ALLOCATION', band: 'money', step });
    if (giver) edges.push({ from: addFund(giver), to: id, money: true });
    if (taker) edges.push({ from: id, to: addFund(taker), money: true });
  }
  const paying = disbursement.fund && nodes.has(`fund:${disbursement.fund}`) ? `fund:${disbursement.fund}` : undefined;
  let before: string | undefined;
  let committed: string | undefined;
  for (const step of steps.filter(({ kind }) => !SOURCES.includes(kind))) {
    const id = stepId(step);
    const band: Band = OF_MONEY.includes(step.kind) ? 'money' : 'acts';
    nodes.set(id, { id, kind: step.kind, band, step });
    if (step.kind === 'COMMITMENT') {
      if (paying) edges.push({ from: paying, to: id, money: true });
      committed = id;
    } else if (band === 'money' && committed) {
      edges.push({ from: committed, to: id, money: true });
      committed = id;
    }
    if (before) edges.push({ from: before, to: id, money: false });
    before = id;
  }
  return placed([...nodes.values()], forwards(edges));
}

/** Money that a lower fund gave back would lead in a circle: that line is left out. */
function forwards(edges: FlowEdge[]): FlowEdge[] {
  const kept: FlowEdge[] = [];
  const leads = (from: string, to: string): boolean => from === to || kept.some((edge) => edge.from === from && leads(edge.to, to));
  for (const edge of edges) if (!leads(edge.to, edge.from)) kept.push(edge);
  return kept;
}

function allocation({ fund, data = {}, event }: Step): { giver?: string; taker?: string } {
  const named = (value: unknown): string | undefined => {
    if (typeof value === 'string') return value;
    if (value && typeof value === 'object') return named((value as Record<string, unknown>).fund);
    return undefined;
  };
  return event === 'fund.allocated' ? { giver: fund, taker: named(data.to) } : { giver: named(data.from), taker: fund };
}

function placed(nodes: Omit<FlowNode, 'column' | 'row'>[], edges: FlowEdge[]): Flow {
  const columns = new Map(nodes.map(({ id }) => [id, 0]));
  // Edges are few and lead in no circle; as many rounds as there are nodes settle every column.
  for (let round = 0; round < nodes.length; round++) {
    let settled = true;
    for (const { from, to } of edges) {
      const least = (columns.get(from) ?? 0) + 1;
      if ((columns.get(to) ?? 0) < least) {
        columns.set(to, least);
        settled = false;
      }
    }
    if (settled) break;
  }
  drawTogether(columns, edges, nodes.length);
  const taken = new Map<string, number>();
  const rows: Record<Band, number> = { money: 0, acts: 0 };
  const all = nodes.map((node): FlowNode => {
    const column = columns.get(node.id) ?? 0;
    const place = `${node.band}:${column}`;
    const row = taken.get(place) ?? 0;
    taken.set(place, row + 1);
    rows[node.band] = Math.max(rows[node.band], row + 1);
    return { ...node, column, row };
  });
  return { nodes: all, edges: edges.filter(unlike), columns: Math.max(0, ...all.map(({ column }) => column)) + 1, rows };
}

/** What nothing leads to stands right before what it leads to, so that lines stay short. */
function drawTogether(columns: Map<string, number>, edges: FlowEdge[], rounds: number): void {
  for (let round = 0; round < rounds; round++) {
    for (const id of columns.keys()) {
      const next = edges.filter(({ from }) => from === id).map(({ to }) => columns.get(to) ?? 0);
      if (next.length) columns.set(id, Math.max(columns.get(id) ?? 0, Math.min(...next) - 1));
    }
  }
}

/** One line between two nodes is enough: where money went, that says more than the order of acts. */
function unlike({ from, to, money }: FlowEdge, at: number, all: FlowEdge[]): boolean {
  return all.findIndex((other) => other.from === from && other.to === to && (other.money || !money)) === at;
}

/** The nodes as they are read on a narrow screen: where the money came from, then what was done, as it happened. */
export function inOrder({ nodes }: Flow): FlowNode[] {
  const rank = ({ kind }: FlowNode) => (SOURCES.includes(kind) ? 0 : 1);
  return [...nodes].sort((a, b) => rank(a) - rank(b) || a.column - b.column || (a.step?.position ?? 0) - (b.step?.position ?? 0));
}
