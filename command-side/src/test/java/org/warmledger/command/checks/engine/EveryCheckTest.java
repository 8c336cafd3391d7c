package org.warmledger.command.checks.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.warmledger.command.checks.Check;
import org.warmledger.command.checks.CheckCode;
import org.warmledger.command.checks.Fact;
import org.warmledger.command.checks.flags.FlaggingChecks;
import org.warmledger.command.checks.flags.Told;
import org.warmledger.events.GoldenKeys;
import org.warmledger.events.LedgerEvent;
import org.warmledger.events.Samples;
import org.warmledger.events.sealing.KeyedHash;
import org.warmledger.events.sealing.MasterKey;
import org.warmledger.events.values.FindingSubject;
import org.warmledger.events.wire.EventCodec;

/** What holds of all checks, over every kind of fact that there is. */
class EveryCheckTest {

  /** Whatever they are told of adds to what they keep. */
  private static final Set<CheckCode> ADDING =
      Set.of(
          CheckCode.C14_LATE_ENTRY,
          CheckCode.C15_BACKDATED_BATCH,
          CheckCode.C22_OVERDRAWN,
          CheckCode.C30_SETTING_LOOSENED);

  private final GoldenKeys keys = new GoldenKeys();
  private final EventCodec codec = new EventCodec(keys);
  private final Folding folding = anew();

  /** Has opened nothing yet. */
  private Folding anew() {
    return new Folding(codec, keys);
  }

  static Stream<Check<?>> checks() {
    return FlaggingChecks.all(
        new KeyedHash(MasterKey.ofBase64("d2FybSBsZWRnZXIgbWFzdGVyIGtleSBmb3IgdGVzdHM=")))
        .checks()
        .stream();
  }

  /** Each as it was written down at once, and late. */
  private static List<Fact> facts() {
    List<Fact> facts = new ArrayList<>();
    for (LedgerEvent event : Samples.all()) {
      facts.add(Told.fact(event, facts.size()));
      facts.add(Told.fact(event, facts.size(), event.occurredOn().plusDays(60)));
    }
    return facts;
  }

  @ParameterizedTest
  @MethodSource("checks")
  <S> void whatIsKeptSaysTheSameWhenItIsReadAgain(Check<S> check) {
    for (Folding.Folded<S> kept : kept(check).values()) {
      assertThat(anew().read(check, kept.row()).state()).isEqualTo(kept.state());
    }
  }

  @ParameterizedTest
  @MethodSource("checks")
  <S> void aFactThatChangesNothingIsNotWritten(Check<S> check) {
    Map<FindingSubject, Folding.Folded<S>> kept = kept(check);
    Set<FindingSubject> touched = new HashSet<>();
    for (Fact fact : facts()) {
      check
          .subjects(fact)
          .forEach(
              subject -> {
                Folding.Folded<S> before = kept.get(subject);
                S again = check.fold(Optional.of(before.state()), subject, fact);
                if (again.equals(before.state())) {
                  touched.add(subject);
                  assertThat(
                          with(anew(), check, subject, Optional.of(before.row()), fact)
                              .row()
                              .state())
                      .as("%s about %s", check.code(), fact.event().getClass().getSimpleName())
                      .isEqualTo(before.row().state());
                }
              });
    }
    assertThat(touched.isEmpty())
        .as("nothing tells %s the same", check.code())
        .isEqualTo(ADDING.contains(check.code()));
  }

  private <S> Map<FindingSubject, Folding.Folded<S>> kept(Check<S> check) {
    Map<FindingSubject, Folding.Folded<S>> kept = new LinkedHashMap<>();
    for (Fact fact : facts()) {
      check
          .subjects(fact)
          .forEach(
              subject ->
                  kept.put(
                      subject,
                      with(
                          folding,
                          check,
                          subject,
                          Optional.ofNullable(kept.get(subject)).map(Folding.Folded::row),
                          fact)));
    }
    assertThat(kept).as("%s is told of something", check.code()).isNotEmpty();
    return kept;
  }

  private static <S> Folding.Folded<S> with(
      Folding by, Check<S> check, FindingSubject subject, Optional<SubjectRow> row, Fact fact) {
    return by.with(List.of(fact), check, new SubjectKey(check.code(), subject), row, Samples.DAY);
  }
}
