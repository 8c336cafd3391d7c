package org.warmledger.command.funds.openfund;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.warmledger.command.decision.FieldCode;
import org.warmledger.command.fields.Fields;
import org.warmledger.events.limits.Longest;
import org.warmledger.events.limits.Required;
import org.warmledger.events.lists.AidCategory;
import org.warmledger.events.lists.CapUnit;
import org.warmledger.events.lists.CaseTier;
import org.warmledger.events.lists.EvidenceKind;
import org.warmledger.events.lists.HardshipCause;
import org.warmledger.events.lists.WorkerIdentity;
import org.warmledger.events.values.Cap;
import org.warmledger.events.values.DonorCondition;
import org.warmledger.events.values.FundScope;
import org.warmledger.events.values.Money;

/** What a fund may be used for, and when, as it is sent. */
public record ScopeBody(
    @Required Optional<LocalDate> from,
    @Required Optional<LocalDate> to,
    List<AidCategory> categories,
    List<CaseTier> tiers,
    Optional<ConditionBody> donorCondition,
    List<EvidenceKind> evidence,
    @Longest(ScopeBody.MOST_CAPS) List<CapBody> caps) {

  public static final int MOST_CAPS = 100;

  /** What the giver asks, as it is sent. */
  public record ConditionBody(
      @Required @Longest(Longest.NOTE) Optional<String> text,
      List<WorkerIdentity> identities,
      List<HardshipCause> causes) {
    public ConditionBody {
      identities = Fields.listed(identities);
      causes = Fields.listed(causes);
    }
  }

  /** A cap, as it is sent. */
  public record CapBody(
      Optional<AidCategory> category,
      @Required Optional<CapUnit> per,
      @Required Optional<Money> most) {}

  /** Checks every field; pointers are those of the request's top level. */
  public Supplier<FundScope> check(Fields fields) {
    fields.and("", this);
    fields.wrongIf(
        from.isPresent() && to.filter(from.get()::isAfter).isPresent(), "/to", FieldCode.TOO_SMALL);
    for (int i = 0; i < caps.size(); i++) {
      fields.and("/caps/" + i, caps.get(i));
    }
    donorCondition.ifPresent(asked -> fields.and("/donorCondition", asked));
    return () ->
        new FundScope(
            from.orElseThrow(),
            to.orElseThrow(),
            categories,
            tiers,
            donorCondition.map(
                asked ->
                    new DonorCondition(
                        Fields.said(asked.text()), asked.identities(), asked.causes())),
            evidence,
            caps.stream()
                .map(
                    cap ->
                        new Cap(cap.category(), cap.per().orElseThrow(), cap.most().orElseThrow()))
                .toList());
  }
}
