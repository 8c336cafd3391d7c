package org.warmledger.command.programme.provideservice;

import java.util.Optional;
import org.warmledger.command.decision.FieldCode;
import org.warmledger.command.fields.Fields;
import org.warmledger.command.programme.Counts;
import org.warmledger.events.limits.Range;
import org.warmledger.events.values.ServiceCounts;

/** How often and for how many, as it is sent; what is not stated was not counted. */
record CountsBody(
    @Range(most = CountsBody.MOST) Optional<Long> households,
    @Range(most = CountsBody.MOST) Optional<Long> householdTimes,
    @Range(most = CountsBody.MOST) Optional<Long> persons,
    @Range(most = CountsBody.MOST) Optional<Long> personTimes,
    @Range(most = CountsBody.MOST) Optional<Long> pieces,
    @Range(most = CountsBody.MOST) Optional<Long> modelWorkers,
    @Range(most = CountsBody.MOST) Optional<Long> migrants,
    @Range(most = CountsBody.MOST) Optional<Long> hardshipWorkers,
    @Range(most = CountsBody.MOST) Optional<Long> zeroEmployment) {

  private static final long MOST = 1_000_000_000;

  static final ServiceCounts NOTHING = new ServiceCounts(0, 0, 0, 0, 0, 0, 0, 0, 0);

  /** The counts, each of them looked at. */
  ServiceCounts check(Fields fields) {
    fields.and("/counts", this);
    Counts counts = new Counts(counted());
    part(fields, "modelWorkers", counts.of().modelWorkers(), counts.whole());
    part(fields, "migrants", counts.of().migrants(), counts.whole());
    part(fields, "hardshipWorkers", counts.of().hardshipWorkers(), counts.wholeOfPersons());
    part(fields, "zeroEmployment", counts.of().zeroEmployment(), counts.wholeOfPersons());
    // Where both were counted, nobody was reached less than once.
    once(fields, "households", counts.of().households(), counts.of().householdTimes());
    once(fields, "persons", counts.of().persons(), counts.of().personTimes());
    return counts.of();
  }

  private ServiceCounts counted() {
    return new ServiceCounts(
        households.orElse(0L),
        householdTimes.orElse(0L),
        persons.orElse(0L),
        personTimes.orElse(0L),
        pieces.orElse(0L),
        modelWorkers.orElse(0L),
        migrants.orElse(0L),
        hardshipWorkers.orElse(0L),
        zeroEmployment.orElse(0L));
  }

  private static void part(Fields fields, String name, long part, long whole) {
    fields.wrongIf(part > whole, "/counts/" + name, FieldCode.MORE_THAN_THE_WHOLE);
  }

  private static void once(Fields fields, String name, long some, long times) {
    fields.wrongIf(times > 0 && some > times, "/counts/" + name, FieldCode.MORE_THAN_THE_WHOLE);
  }
}
