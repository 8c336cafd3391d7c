package org.warmledger.command.cases;

import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.axonframework.modelling.command.Repository;
import org.springframework.stereotype.Component;
import org.warmledger.command.decision.Refusal;
import org.warmledger.command.decision.RejectionCode;
import org.warmledger.command.funds.FundBook;
import org.warmledger.command.funds.FundReader;
import org.warmledger.command.streams.GuardedStreams;
import org.warmledger.command.streams.LoadedStream;
import org.warmledger.events.CaseEvent;
import org.warmledger.events.CaseVisited;
import org.warmledger.events.ids.AidId;
import org.warmledger.events.ids.CaseId;
import org.warmledger.events.ids.FundCode;
import org.warmledger.events.ids.UnionCode;
import org.warmledger.events.ids.UnionPath;
import org.warmledger.events.ids.VisitId;
import org.warmledger.events.wire.EventContext;

/** Loads files. */
@Component
public class CaseFiles extends GuardedStreams<CaseId, CaseEvent, CaseState> {

  private final FundReader funds;

  CaseFiles(Repository<HardshipCaseStream> repository, FundReader funds) {
    super(
        repository,
        HardshipCaseStream::new,
        CaseId::value,
        RejectionCode.CASE_NOT_FOUND,
        state -> state.content().map(CaseFile::union));
    this.funds = funds;
  }

  /** What a fund has paid: that fund, and the union that kept the file then. */
  private record PaidOut(FundCode fund, UnionPath givenBy) {}

  /**
   * A file that the command may touch for the sake of its aid. What a fund has paid is the act of
   * the union that gave it and of the one that holds the fund, wherever the file has moved since:
   * money is taken back where its book is (ADR 0090), and by nobody else who has the file now.
   *
   * @throws RuntimeException CASE_NOT_FOUND, VERSION_CONFLICT, PAID_BY_ANOTHER_UNION
   */
  public LoadedStream<CaseEvent, CaseState> admitted(
      CaseId id, AidId aid, Map<String, ?> metadata) {
    return paidOut(id, metadata, file -> file.aid(aid).flatMap(state -> paidOut(file, state)));
  }

  private static Optional<PaidOut> paidOut(CaseFile file, AidState aid) {
    UnionPath givenBy = aid.delivered().map(AidState.Delivered::givenBy).orElseGet(file::union);
    return aid.paidBy().map(fund -> new PaidOut(fund, givenBy));
  }

  /** The same of what was handed over on a visit. */
  public LoadedStream<CaseEvent, CaseState> admitted(
      CaseId id, VisitId visit, Map<String, ?> metadata) {
    return paidOut(
        id,
        metadata,
        file -> Optional.ofNullable(file.made().get(visit)).flatMap(CaseFiles::paidOut));
  }

  private static Optional<PaidOut> paidOut(CaseVisited visit) {
    return visit.fund().map(fund -> new PaidOut(fund, visit.union()));
  }

  /** The same for the union that sent it, until something happens to it where it was sent to. */
  public LoadedStream<CaseEvent, CaseState> sent(CaseId id, Map<String, ?> metadata) {
    return alsoAdmitted(
        id, metadata, state -> state.content().flatMap(file -> file.past().sender()));
  }

  /** The same for the union that it is offered to, or that sent it back. */
  public LoadedStream<CaseEvent, CaseState> offered(CaseId id, Map<String, ?> metadata) {
    return alsoAdmitted(
        id,
        metadata,
        state ->
            state.content().flatMap(file -> file.past().offer()).map(offer -> offer.made().to()));
  }

  private LoadedStream<CaseEvent, CaseState> paidOut(
      CaseId id, Map<String, ?> metadata, Function<CaseFile, Optional<PaidOut>> by) {
    UnionCode caller = EventContext.fromMetadata(metadata).union();
    Function<CaseState, Optional<PaidOut>> paid = state -> state.content().flatMap(by);
    var stream =
        alsoAdmitted(id, metadata, state -> paid.apply(state).flatMap(one -> own(one, caller)));
    if (paid.apply(stream.state()).filter(one -> own(one, caller).isEmpty()).isPresent()) {
      throw Refusal.of(RejectionCode.PAID_BY_ANOTHER_UNION);
    }
    return stream;
  }

  /** The union of those whose act it is that the caller reaches. */
  private Optional<UnionPath> own(PaidOut paid, UnionCode caller) {
    return Stream.concat(Stream.of(paid.givenBy()), owner(paid.fund()).stream())
        .filter(union -> union.isWithin(caller))
        .findFirst();
  }

  private Optional<UnionPath> owner(FundCode fund) {
    return funds.kept(fund).content().map(FundBook::union);
  }

  /** A file that the command may touch, also one that should never have been made. */
  public LoadedStream<CaseEvent, CaseState> everMade(CaseId id, Map<String, ?> metadata) {
    return admitted(id, metadata, state -> state.kept().map(CaseFile::union));
  }
}
