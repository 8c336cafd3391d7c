import { useEffect, useRef } from 'react';
import { goodsText, joined, yuan } from '../../format';
import { choice, language, t } from '../../i18n';
import { useFundNames, useNarrow, useStaff } from '../../parts';
import { inOrder, type Band, type Flow, type FlowNode } from './flow';

const WIDE = 136;
const HIGH = 74;
const GAP_X = 26;
const GAP_Y = 16;
const BAND = 26;

interface Props {
  flow: Flow;
  chosen: string | undefined;
  onChoose: (id: string) => void;
}

/** The way of the money, drawn: nodes to be pressed, lines that say what led to what. In the hand, one below the other. */
export const FlowPicture = (props: Props) => (useNarrow() ? <Steps {...props} /> : <Picture {...props} />);

const Steps = ({ flow, chosen, onChoose }: Props) => (
  <ol className="flow-list" data-testid="flow">
    {inOrder(flow).map((node) => (
      <li key={node.id}>
        <Node node={node} chosen={chosen === node.id} onChoose={onChoose} />
      </li>
    ))}
  </ol>
);

interface Place {
  left: number;
  top: number;
}

const highOf = (rows: number) => (rows ? BAND + rows * (HIGH + GAP_Y) : 0);

function Picture({ flow, chosen, onChoose }: Props) {
  const tops: Record<Band, number> = { money: 0, acts: highOf(flow.rows.money) };
  const at = ({ band, column, row }: FlowNode) => ({ left: column * (WIDE + GAP_X), top: tops[band] + BAND + row * (HIGH + GAP_Y) });
  const places = new Map(flow.nodes.map((node) => [node.id, at(node)]));
  const size = { width: flow.columns * (WIDE + GAP_X) - GAP_X, height: tops.acts + highOf(flow.rows.acts) - GAP_Y };
  return (
    <div className="flow-scroll" ref={useInSight(places.get(chosen ?? '')?.left ?? 0)}>
      <div className="flow" style={size} data-testid="flow">
        {(['money', 'acts'] as const).map((band) => flow.rows[band] > 0 && <Name key={band} top={tops[band]} said={t(`trace.band.${band}`)} />)}
        <svg {...size} aria-hidden="true">
          {flow.edges.map(({ from, to, money }) => (
            <Line key={`${from}>${to}`} from={places.get(from)} to={places.get(to)} money={money} />
          ))}
        </svg>
        {flow.nodes.map((node) => (
          <Node key={node.id} node={node} place={places.get(node.id)} chosen={chosen === node.id} onChoose={onChoose} />
        ))}
      </div>
    </div>
  );
}

const Name = ({ top, said }: { top: number; said: string }) => (
  <span className="flow-band" style={{ top }}>
    {said}
  </span>
);

/** What is chosen is scrolled into sight. */
function useInSight(left: number) {
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const { current } = box;
    const hidden = current && (left < current.scrollLeft || left + WIDE > current.scrollLeft + current.clientWidth - 40);
    if (hidden) current.scrollLeft = left - current.clientWidth / 2;
  }, [left]);
  return box;
}

function Line({ from, to, money }: { from?: Place; to?: Place; money: boolean }) {
  if (!from || !to) return null;
  const [x1, y1, x2, y2] = [from.left + WIDE, from.top + HIGH / 2, to.left, to.top + HIGH / 2];
  const bend = Math.max(13, (x2 - x1) / 2);
  return <path className={money ? 'money' : ''} d={`M${x1} ${y1} C${x1 + bend} ${y1} ${x2 - bend} ${y2} ${x2} ${y2}`} />;
}

const GOOD = ['DELIVERY', 'SETTLEMENT'];
const BAD = ['REVERSAL', 'REFUSAL', 'REJECTION', 'LAPSE', 'RELEASE', 'REFUND'];

function toneOf({ kind, band }: FlowNode): string {
  if (GOOD.includes(kind)) return 'good';
  return BAD.includes(kind) ? 'bad' : band === 'money' ? 'money' : '';
}

interface NodeProps {
  node: FlowNode;
  place?: Place;
  chosen: boolean;
  onChoose: (id: string) => void;
}

function Node({ node, place, chosen, onChoose }: NodeProps) {
  const staff = useStaff();
  const { step, origin, kind, fund } = node;
  const fundName = useFundNames(!!fund);
  const ofFund = kind === 'FUND';
  const money = origin?.money ?? step?.money;
  const goods = money?.fen ? '' : goodsText(origin?.goods ?? step?.goods, language());
  const named = ofFund ? fundName(fund) : origin?.source ? choice('source', origin.source) : staff(step?.actor);
  const style = place && { ...place, width: WIDE, height: HIGH };
  const of = { className: `flow-node ${toneOf(node)}`, style, onClick: () => onChoose(node.id), 'data-kind': kind };
  return (
    <button type="button" aria-pressed={chosen} {...of} data-testid="flow-node">
      <b>{joined([choice('step', kind), !ofFund && money?.fen && yuan(money)], ' ')}</b>
      <span>{joined([named, goods]) || t('common.none')}</span>
      <span className="num quiet">{ofFund ? step?.union?.name : step?.occurredOn}</span>
    </button>
  );
}
