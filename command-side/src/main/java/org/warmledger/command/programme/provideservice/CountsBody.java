package org.warmledger.command.programme.provideservice;

import java.util.Optional;
import org.warmledger.command.decision.FieldCode;
import org.warmledger.command.fields.Fields;
import org.warmledger.command.programme.Counts;
import org.warmledger.events.values.ServiceCounts;

/** How often and for how many, as it is sent; what is not stated was not counted. */
record CountsBody(
    Optional<Long> households,
    Optional<Long> householdTimes,
    Optional<Long> persons,
    Optional<Long> personTimes,
    Optional<Long> pieces,
    Optional<Long> modelWorkers,
    Optional<Long> migrants,
    Optional<Long> hardshipWorkers,
    Optional<Long> zeroEmployment) {

  private static final long MOST = 1_000_000_000;

  static final ServiceCounts NOTHING = new ServiceCounts(0, 0, 0, 0, 0, 0, 0, 0, 0);

  /** The counts, each of them looked at. */
  ServiceCounts check(Fields fields) {
    number(fields, "households", households);
    number(fields, "householdTimes", householdTimes);
    number(fields, "persons", persons);
    number(fields, "personTimes", personTimes);
    number(fields, "pieces", pieces);
    number(fields, "modelWorkers", modelWorkers);
    number(fields, "migrants", migrants);
    number(fields, "hardshipWorkers", hardshipWorkers);
    number(fields, "zeroEmployment", zeroEmployment);
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

  private static void number(Fields fields, String name, Optional<Long> given) {
    fields.wrongIf(
        given.filter(count -> count < 0).isPresent(), "/counts/" + name, FieldCode.TOO_SMALL);
    fields.wrongIf(
        given.filter(count -> count > MOST).isPresent(), "/counts/" + name, FieldCode.TOO_LARGE);
  }

  private static void part(Fields fields, String name, long part, long whole) {
    fields.wrongIf(part > whole, "/counts/" + name, FieldCode.MORE_THAN_THE_WHOLE);
  }

  private static void once(Fields fields, String name, long some, long times) {
    fields.wrongIf(times > 0 && some > times, "/counts/" + name, FieldCode.MORE_THAN_THE_WHOLE);
  }
}
