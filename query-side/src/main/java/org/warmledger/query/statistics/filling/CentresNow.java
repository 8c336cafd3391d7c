package org.warmledger.query.statistics.filling;

import co.elastic.clients.elasticsearch._types.SortOrder;
import java.util.List;
import org.warmledger.events.ids.UnionCode;
import org.warmledger.query.projection.ReadStore;
import org.warmledger.query.statistics.acts.Act;
import org.warmledger.query.statistics.acts.ActKind;
import org.warmledger.query.statistics.definition.Asked;
import org.warmledger.query.statistics.definition.Centres;
import org.warmledger.query.statistics.definition.Where;
import org.warmledger.query.unions.Unions;
import org.warmledger.query.web.Queries;
import org.warmledger.query.web.Search;

/** Looks up what each centre had last said by the end of a period. */
public final class CentresNow {

  private static final int MOST = 10_000;

  private CentresNow() {}

  public static Centres of(ReadStore store, Unions unions, Asked asked) {
    List<Centres.Stated> stated =
        latest(store, asked).stream()
            .map(
                act ->
                    new Centres.Stated(
                        act, act.centre().orElseThrow(), unions.level(new UnionCode(act.union()))))
            .toList();
    return Centres.of(stated, asked.code());
  }

  /** What had been stated by a position and was taken back after it. */
  public static List<Act> takenBackSince(ReadStore store, Asked asked, long position) {
    return Search.in(Act.INDEX)
        .where(asked.acts(List.of()))
        .where(
            Where.kind(ActKind.CENTRE).query(),
            Queries.upTo("day", asked.to()),
            Queries.upTo("ref.position", position),
            Queries.after("reversal.ref.position", position))
        .first(store, MOST, Act.class);
  }

  private static List<Act> latest(ReadStore store, Asked asked) {
    return Search.in(Act.INDEX)
        .where(asked.acts(List.of()))
        .where(
            Where.kind(ActKind.CENTRE).query(), Queries.upTo("day", asked.to()), asked.standing())
        .where(asked.knownAt().map(known -> Queries.upTo("ref.position", known)))
        .also(request -> request.collapse(collapse -> collapse.field("union")))
        .by("day", SortOrder.Desc)
        .by("ref.position", SortOrder.Desc)
        .first(store, MOST, Act.class);
  }
}
