package org.warmledger.query.appropriations;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.warmledger.events.FundEvent;
import org.warmledger.events.FundReceived;
import org.warmledger.events.ids.AppropriationId;
import org.warmledger.events.ids.UnionPath;
import org.warmledger.events.lists.FundingSource;
import org.warmledger.events.values.Giver;
import org.warmledger.events.values.Share;
import org.warmledger.query.fundbook.Holdings;
import org.warmledger.query.fundbook.Posting;
import org.warmledger.query.steps.Step;

/**
 * What became of one appropriation in one fund.
 *
 * @param root whether it entered the ledger here
 * @param source of the money, where it entered here
 * @param origin how it did
 * @param arrivals by which transfers it came down from the funds above
 */
public record Flow(
    String appropriation,
    String fund,
    UnionPath union,
    List<String> unions,
    boolean root,
    Optional<FundingSource> source,
    Holdings holdings,
    Optional<FromOutside> origin,
    List<Arrival> arrivals) {

  public Flow {
    arrivals = List.copyOf(arrivals);
  }

  /** From outside the ledger. */
  public record FromOutside(
      FundingSource source, Optional<String> campaign, String voucher, Step step) {}

  /** From the fund that handed it on. */
  public record Arrival(String from, Step step) {}

  static Flow fold(
      Optional<Flow> before, String appropriation, FundEvent event, Supplier<Step> step) {
    Flow flow = before.orElseGet(() -> none(appropriation, event));
    List<Share> shares = of(appropriation, Posting.of(event).orElseThrow().shares());
    return flow.moved(event, shares).arrived(event, step);
  }

  private static Flow none(String appropriation, FundEvent event) {
    return new Flow(
        appropriation,
        event.fund().value(),
        event.union(),
        event.union().parts(),
        false,
        Optional.empty(),
        Holdings.NONE,
        Optional.empty(),
        List.of());
  }

  private static List<Share> of(String appropriation, List<Share> shares) {
    AppropriationId id = new AppropriationId(appropriation);
    return shares.stream().filter(share -> share.appropriation().equals(id)).toList();
  }

  private Flow moved(FundEvent event, List<Share> shares) {
    Holdings now = holdings.moved(Posting.of(event).orElseThrow().movement(), shares);
    return now(root, source, now, origin, arrivals);
  }

  private Flow arrived(FundEvent event, Supplier<Step> step) {
    if (!(event instanceof FundReceived received)) {
      return this;
    }
    return received
        .from()
        .map(giver -> arrived(giver, step))
        .orElseGet(() -> raised(received, step));
  }

  private Flow raised(FundReceived received, Supplier<Step> step) {
    FromOutside from =
        new FromOutside(received.source(), received.campaign(), received.voucher(), step.get());
    return now(true, Optional.of(received.source()), holdings, Optional.of(from), arrivals);
  }

  /** What comes back from below has been here before and says nothing about where it is from. */
  private Flow arrived(Giver giver, Supplier<Step> step) {
    if (giver.union().isWithin(union.code())) {
      return this;
    }
    Arrival arrival = new Arrival(giver.fund().value(), step.get());
    List<Arrival> all = Stream.concat(arrivals.stream(), Stream.of(arrival)).toList();
    return now(root, source, holdings, origin, all);
  }

  private Flow now(
      boolean entered,
      Optional<FundingSource> from,
      Holdings holds,
      Optional<FromOutside> how,
      List<Arrival> ways) {
    return new Flow(appropriation, fund, union, unions, entered, from, holds, how, ways);
  }
}
