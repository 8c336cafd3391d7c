package org.warmledger.query.support;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.warmledger.events.CentreStated;
import org.warmledger.events.EnterpriseVisited;
import org.warmledger.events.FundReceived;
import org.warmledger.events.MismatchExplained;
import org.warmledger.events.ServiceProvided;
import org.warmledger.events.ids.AppropriationId;
import org.warmledger.events.ids.EnterpriseVisitId;
import org.warmledger.events.ids.FilingId;
import org.warmledger.events.ids.FundCode;
import org.warmledger.events.ids.ServiceId;
import org.warmledger.events.ids.TransferId;
import org.warmledger.events.ids.UnionPath;
import org.warmledger.events.lists.AidCategory;
import org.warmledger.events.lists.FundMove;
import org.warmledger.events.lists.FundingSource;
import org.warmledger.events.lists.LeadBody;
import org.warmledger.events.lists.ServiceKind;
import org.warmledger.events.lists.StatutoryForm;
import org.warmledger.events.lists.Transport;
import org.warmledger.events.values.FormMismatch;
import org.warmledger.events.values.Giver;
import org.warmledger.events.values.Money;
import org.warmledger.events.values.ServiceCounts;
import org.warmledger.events.values.Share;

/** Money raised and activity that belongs to no single file. */
public final class FormSamples {

  private static final AtomicInteger NEXT = new AtomicInteger();

  private FormSamples() {}

  /** Counts with one number set. */
  public static ServiceCounts persons(long n) {
    return new ServiceCounts(0, 0, n, 0, 0, 0, 0, 0, 0);
  }

  public static ServiceCounts personTimes(long n) {
    return new ServiceCounts(0, 0, 0, n, 0, 0, 0, 0, 0);
  }

  public static ServiceCounts pieces(long n) {
    return new ServiceCounts(0, 0, 0, 0, n, 0, 0, 0, 0);
  }

  /** Why a winter's figures contradict each other. */
  public static MismatchExplained explained(UnionPath union, List<FormMismatch> mismatches) {
    return new MismatchExplained(
        new FilingId("filing-send-warmth-" + union.code() + "-2026-01-01-2026-02-28"),
        union,
        StatutoryForm.SEND_WARMTH,
        LocalDate.of(2026, 1, 1),
        LocalDate.of(2026, 2, 28),
        mismatches,
        "旧账结余",
        Samples.STAFF,
        LocalDate.of(2026, 3, 1));
  }

  public static FundReceived raised(
      UnionPath union, FundingSource source, long fen, LocalDate day) {
    return received(union, source, Optional.empty(), Optional.empty(), fen, day);
  }

  /** What was there when the ledger became the book. */
  public static FundReceived opening(UnionPath union, long fen, LocalDate day) {
    FundReceived in = raised(union, FundingSource.OWN_UNION, fen, day);
    return new FundReceived(
        in.fund(),
        union,
        in.source(),
        in.from(),
        in.shares(),
        in.campaign(),
        in.giver(),
        in.voucher(),
        Optional.of(FundMove.OPENING),
        day);
  }

  public static FundReceived handedOn(
      UnionPath from, UnionPath union, FundingSource source, long fen, LocalDate day) {
    Giver giver =
        new Giver(new FundCode("F-" + from.code()), from, new TransferId("transfer-" + NEXT.get()));
    return received(union, source, Optional.of(giver), Optional.empty(), fen, day);
  }

  public static FundReceived received(
      UnionPath union,
      FundingSource source,
      Optional<Giver> giver,
      Optional<String> campaign,
      long fen,
      LocalDate day) {
    int n = NEXT.incrementAndGet();
    return new FundReceived(
        new FundCode("F-" + union.code()),
        union,
        source,
        giver,
        List.of(new Share(new AppropriationId("appropriation-" + n), new Money(fen), List.of())),
        campaign,
        Optional.empty(),
        "PZ" + n,
        Optional.empty(),
        day);
  }

  public static ServiceProvided service(
      UnionPath union, ServiceKind kind, ServiceCounts counts, long fen, LocalDate day) {
    return service(
        union, kind, Optional.empty(), Optional.empty(), Optional.empty(), counts, fen, day);
  }

  public static ServiceProvided service(
      UnionPath union,
      ServiceKind kind,
      Optional<AidCategory> category,
      Optional<Transport> transport,
      Optional<String> campaign,
      ServiceCounts counts,
      long fen,
      LocalDate day) {
    return new ServiceProvided(
        new ServiceId("service-" + NEXT.incrementAndGet()),
        union,
        kind,
        category,
        transport,
        Optional.empty(),
        campaign,
        Optional.empty(),
        counts,
        new Money(fen),
        List.of(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        "",
        day);
  }

  public static EnterpriseVisited enterprise(UnionPath union, String name, LocalDate day) {
    return enterprise(union, name, Optional.empty(), day);
  }

  public static EnterpriseVisited enterprise(
      UnionPath union, String name, Optional<String> campaign, LocalDate day) {
    return new EnterpriseVisited(
        new EnterpriseVisitId("enterprise-visit-" + NEXT.incrementAndGet()),
        union,
        name,
        campaign,
        Optional.empty(),
        Money.NONE,
        List.of(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        "",
        day);
  }

  public static CentreStated centre(
      UnionPath union, int staff, int area, LeadBody body, boolean coordinates, LocalDate day) {
    return new CentreStated(union, staff, area, body, coordinates, day);
  }
}
