package org.warmledger.command.cases;

import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.axonframework.modelling.command.Repository;
import org.springframework.stereotype.Component;
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
import org.warmledger.events.ids.UnionPath;
import org.warmledger.events.ids.VisitId;

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

  /**
   * A file that the command may touch, also for the union out of whose fund the aid is paid,
   * wherever the file has moved since: money is taken back where its book is (ADR 0090).
   *
   * @throws RuntimeException CASE_NOT_FOUND, VERSION_CONFLICT
   */
  public LoadedStream<CaseEvent, CaseState> admitted(
      CaseId id, AidId aid, Map<String, ?> metadata) {
    return paidOut(id, metadata, file -> file.aid(aid).flatMap(AidState::paidBy));
  }

  /** The same of what was handed over on a visit. */
  public LoadedStream<CaseEvent, CaseState> admitted(
      CaseId id, VisitId visit, Map<String, ?> metadata) {
    return paidOut(
        id,
        metadata,
        file -> Optional.ofNullable(file.made().get(visit)).flatMap(CaseVisited::fund));
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
      CaseId id, Map<String, ?> metadata, Function<CaseFile, Optional<FundCode>> by) {
    return alsoAdmitted(id, metadata, state -> state.content().flatMap(by).flatMap(this::owner));
  }

  private Optional<UnionPath> owner(FundCode fund) {
    return funds.kept(fund).content().map(FundBook::union);
  }

  /** A file that the command may touch, also one that should never have been made. */
  public LoadedStream<CaseEvent, CaseState> everMade(CaseId id, Map<String, ?> metadata) {
    return admitted(id, metadata, state -> state.kept().map(CaseFile::union));
  }
}
