import type { Origin, Step, Trace } from '../../api/types';

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

type Unplaced = Omit<FlowNode, 'column' | 'row'>;

/** The picture as it is being drawn. */
class Drawing {
  readonly nodes = new Map<string, Unplaced>();
  readonly edges: FlowEdge[] = [];

  add(node: Unplaced): string {
    this.nodes.set(node.id, node);
    return node.id;
  }

  addFund(code: string, step?: Step): string {
    const id = `fund:${code}`;
    return this.add({ id, kind: 'FUND', band: 'money', fund: code, step: step ?? this.nodes.get(id)?.step });
  }

  lead(from: string | undefined, to: string | undefined, money = true): void {
    if (from && to) this.edges.push({ from, to, money });
  }
}

/**
 * The way of a disbursement as a picture: the money above, from where it entered through the funds to its commitment
 * and settlement; what people did below. Every node stands to the right of all that it follows from.
 */
export function flowOf({ appropriations, steps, disbursement }: Trace): Flow {
  const drawing = new Drawing();
  drawSources(drawing, appropriations, steps);
  const paying = `fund:${disbursement.fund}`;
  drawActs(drawing, steps, drawing.nodes.has(paying) ? paying : undefined);
  return placed([...drawing.nodes.values()], forwards(drawing.edges));
}

function drawSources(drawing: Drawing, appropriations: Origin[], steps: Step[]): void {
  for (const origin of appropriations) {
    const { appropriationId, step, fund } = origin;
    const id = drawing.add({ id: `appropriation:${appropriationId}`, kind: 'APPROPRIATION', band: 'money', origin, step, fund });
    drawing.lead(id, fund && drawing.addFund(fund));
  }
  for (const step of steps) if (step.kind === 'FUND' && step.fund) drawing.addFund(step.fund, step);
  for (const step of steps.filter(({ kind }) => kind === 'ALLOCATION')) {
    const { giver, taker } = allocation(step);
    const id = drawing.add({ id: stepId(step), kind: 'ALLOCATION', band: 'money', step });
    drawing.lead(giver && drawing.addFund(giver), id);
    drawing.lead(id, taker && drawing.addFund(taker));
  }
}

function drawActs(drawing: Drawing, steps: Step[], paying: string | undefined): void {
  let before: string | undefined;
  let committed: string | undefined;
  for (const step of steps.filter(({ kind }) => !SOURCES.includes(kind))) {
    const band: Band = OF_MONEY.includes(step.kind) ? 'money' : 'acts';
    const id = drawing.add({ id: stepId(step), kind: step.kind, band, step });
    const commits = step.kind === 'COMMITMENT';
    if (commits) drawing.lead(paying, id);
    else if (band === 'money') drawing.lead(committed, id);
    if (commits || (band === 'money' && committed)) committed = id;
    drawing.lead(before, id, false);
    before = id;
  }
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

function placed(nodes: Unplaced[], edges: FlowEdge[]): Flow {
  const columns = columnsOf(nodes, edges);
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

/** Edges are few and lead in no circle; as many rounds as there are nodes settle every column. */
function columnsOf(nodes: Unplaced[], edges: FlowEdge[]): Map<string, number> {
  const columns = new Map(nodes.map(({ id }) => [id, 0]));
  for (const _ of nodes) for (const { from, to } of edges) columns.set(to, Math.max(columns.get(to) ?? 0, (columns.get(from) ?? 0) + 1));
  return columns;
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
const unlike = ({ from, to, money }: FlowEdge, at: number, all: FlowEdge[]): boolean =>
  all.findIndex((other) => other.from === from && other.to === to && (other.money || !money)) === at;

/** The nodes as they are read on a narrow screen: where the money came from, then what was done, as it happened. */
export function inOrder({ nodes }: Flow): FlowNode[] {
  const rank = ({ kind }: FlowNode) => (SOURCES.includes(kind) ? 0 : 1);
  return [...nodes].sort((a, b) => rank(a) - rank(b) || a.column - b.column || (a.step?.position ?? 0) - (b.step?.position ?? 0));
}
