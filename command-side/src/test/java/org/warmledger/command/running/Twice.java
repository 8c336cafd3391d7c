package org.warmledger.command.running;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.BiFunction;
import org.warmledger.platform.description.KeptDescription;
import org.warmledger.platform.testkit.FreshWord;
import org.warmledger.platform.testkit.Reply;
import org.warmledger.platform.testkit.Sender;

/**
 * Has everything rehearsed, done, and asked for a second time with another key: what came of that
 * by the name of its command.
 */
record Twice(RunningLedger ledger, Map<String, String> came) {

  /** A second fact is written, and said to be. */
  static final String ANOTHER = "another";

  /** It is so already: nothing is written, and that is said. */
  static final String SO = "so";

  Twice(RunningLedger ledger) {
    this(ledger, new TreeMap<>());
  }

  Reply done(Sender who, String path, String body) {
    return done(who, path, (sender, at) -> sender.post(at, body));
  }

  Reply done(String who, String path, String body) {
    return done(ledger.as(who), path, body);
  }

  Reply decided(String who, String path, String body) {
    return done(
        ledger.as(who),
        path,
        (sender, at) -> sender.with("If-Match", ledger.shown(path)).post(at, body));
  }

  /**
   * Rehearses it with the key of the first time, has it done and asks for it a second time.
   *
   * @param act what somebody sends to the path
   */
  Reply done(Sender who, String path, BiFunction<Sender, String, Reply> act) {
    KeptDescription.Operation command = command(path);
    Sender keyed = who.with("Idempotency-Key", FreshWord.after("first-"));
    Optional<Reply> rehearsed =
        Rehearsals.isOfferedBy(command)
            ? Optional.of(act.apply(keyed, path + "?dryRun=true"))
            : Optional.empty();
    Reply first = act.apply(keyed, path).ok();
    assertThat(first.header("Idempotency-Hit")).as("%s was rehearsed only", command).isEmpty();
    rehearsed.ifPresent(told -> Rehearsals.foretold(command.path(), told, first));
    String key = FreshWord.after("second-");
    Reply second = act.apply(who.with("Idempotency-Key", key), path);
    came.put(command.path(), said(command.path(), second, written(key)));
    return first;
  }

  private String said(String command, Reply second, long written) {
    if (second.status() == 201) {
      assertThat(written)
          .as("%s says that it wrote, %s; %s", command, second.text(), lately())
          .isPositive();
      return ANOTHER;
    }
    assertThat(written).as("%s wrote, %s", command, second.text()).isZero();
    if (second.status() < 300) {
      boolean said =
          second.at("/alreadySo").asBoolean(false) || second.at("/unchanged").asInt(0) > 0;
      assertThat(said).as("%s says so, %s", command, second.text()).isTrue();
      assertThat(second.header("Location")).as("nothing was made").isEmpty();
      namesWhatIs(command, second);
      return SO;
    }
    assertThat(second.status()).as(second.text()).isBetween(400, 499);
    return second.code();
  }

  /** Every id that it answers is one that the ledger has. */
  private void namesWhatIs(String command, Reply second) {
    second.body().properties().stream()
        .filter(field -> field.getKey().endsWith("Id"))
        .map(field -> field.getValue().asString())
        .forEach(
            id ->
                assertThat(
                        ledger
                            .jdbc()
                            .queryForObject(
                                "select count(*) from ledger_event where stream_id = ?"
                                    + " or position(convert_to(?, 'UTF8') in payload) > 0",
                                Long.class,
                                id,
                                id))
                    .as("%s names %s", command, id)
                    .isPositive());
  }

  private List<String> lately() {
    return ledger
        .jdbc()
        .queryForList(
            "select event_name || ' ' || convert_from(metadata, 'UTF8')"
                + " from ledger_event order by position desc limit 3",
            String.class);
  }

  private long written(String key) {
    return ledger
        .jdbc()
        .queryForObject(
            "select count(*) from ledger_event"
                + " where position(convert_to(?, 'UTF8') in metadata) > 0",
            Long.class,
            "\"" + key + "\"");
  }

  /** As the description names it: the one with the fewest places left open. */
  private static KeptDescription.Operation command(String path) {
    return KeptDescription.of("command-side").operations().stream()
        .filter(known -> known.method().equals("POST"))
        .filter(known -> path.matches(known.path().replaceAll("\\{\\w+}", "[^/]+")))
        .min(Comparator.comparing(known -> known.path().replaceAll("[^{]", "").length()))
        .orElseThrow();
  }
}
