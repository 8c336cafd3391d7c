package org.warmledger.benchmarks;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.lang.reflect.Field;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.warmledger.launchers.CannotStart;
import org.warmledger.launchers.DataFolder;
import org.warmledger.local.Backup;
import org.warmledger.local.CommandLine;
import org.warmledger.local.LocalStack;
import org.warmledger.local.Option;
import org.warmledger.local.Token;

/** What each command of {@code ./warmledger} says when it was told something wrong. */
class EveryCommandTest {

  private static final Path SCRIPT = Path.of("../../warmledger");

  /** Those that the script carries out by itself. */
  private static final List<String> OF_THE_SCRIPT =
      List.of("test", "mutation", "endurance", "help", "-h", "--help", "*");

  /** Those that are programs. */
  private enum Command {
    RUN(LocalStack.class, false),
    TOKEN(Token.class, true, "supervisor@410800"),
    BACKUP(Backup.class, true, "backup", "target/copy-of-nothing"),
    RESTORE(Backup.class, false, "restore", "target/copy-of-nothing"),
    DEMO(Demo.class, true),
    REBUILD(Rebuild.class, true, "all"),
    PAST(Past.class, true),
    BENCH(Bench.class, false);

    private final Class<?> program;
    private final boolean needsLedger;
    private final List<String> words;

    Command(Class<?> program, boolean needsLedger, String... words) {
      this.program = program;
      this.needsLedger = needsLedger;
      this.words = List.of(words);
    }

    String word() {
      return name().toLowerCase(Locale.ROOT);
    }

    @SuppressWarnings("unchecked")
    List<Option> known() throws ReflectiveOperationException {
      Field known = program.getDeclaredField("KNOWN");
      known.setAccessible(true);
      return (List<Option>) known.get(null);
    }
  }

  /** How a command ended. */
  private record Ended(int code, String complaint) {}

  @TempDir private Path folder;

  private static Ended told(Command command, String... options) throws Exception {
    List<String> line =
        new ArrayList<>(
            List.of(
                ProcessHandle.current().info().command().orElseThrow(),
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-cp",
                System.getProperty(
                    "surefire.real.class.path", System.getProperty("java.class.path")),
                command.program.getName()));
    line.addAll(command.words);
    line.addAll(Arrays.asList(options));
    return ended(line);
  }

  private static Ended ended(List<String> line) throws Exception {
    Process process =
        new ProcessBuilder(line).redirectOutput(ProcessBuilder.Redirect.DISCARD).start();
    String complaint = new String(process.getErrorStream().readAllBytes(), UTF_8);
    return new Ended(process.waitFor(), complaint.strip());
  }

  @Test
  void everyCommandIsOneOfThese() throws IOException {
    String script = Files.readString(SCRIPT);
    String commands = script.substring(script.indexOf("case $command in"));
    List<String> named =
        Pattern.compile("(?m)^  ([^ )][^)]*)\\)")
            .matcher(commands)
            .results()
            .map(MatchResult::group)
            .flatMap(group -> Stream.of(group.strip().replace(")", "").split(" \\| ")))
            .toList();
    assertThat(named)
        .containsExactlyInAnyOrderElementsOf(
            Stream.concat(Stream.of(Command.values()).map(Command::word), OF_THE_SCRIPT.stream())
                .toList());
  }

  @ParameterizedTest
  @EnumSource
  void whereNoLedgerIsItSaysSoAndMakesNothing(Command command) throws Exception {
    if (!command.needsLedger) {
      return;
    }
    Path nowhere = folder.resolve("nowhere");
    assertThat(told(command, "--data", nowhere.toString()))
        .isEqualTo(
            new Ended(
                1, "warmledger: there is no ledger in " + nowhere + ": --data names its folder"));
    assertThat(folder).isEmptyDirectory();
  }

  @Test
  void noCopyIsPutBackNowhere() throws Exception {
    assertThat(told(Command.RESTORE, "--data", folder.resolve("nowhere").toString()).complaint())
        .startsWith("warmledger: there is no complete copy of a ledger in ")
        .hasLineCount(1);
    assertThat(folder).isEmptyDirectory();
  }

  @ParameterizedTest
  @EnumSource
  void aNumberOutOfItsBoundsIsRefusedByItsNameAndThem(Command command) throws Exception {
    for (Option option : command.known()) {
      if (option instanceof Option.Number number) {
        for (String wrong : wrong(number)) {
          assertThatThrownBy(() -> CommandLine.of(List.of(number.name(), wrong), command.known()))
              .isInstanceOf(CannotStart.class)
              .hasMessageStartingWith(
                  String.format(
                      Locale.ROOT,
                      "%s takes a number from %,d to %,d, not ",
                      number.name(),
                      number.least(),
                      number.most()))
              .message()
              .hasLineCount(1);
        }
        assertThat(CommandLine.of(List.of(), command.known()).number(number))
            .isEqualTo(number.usual());
      }
    }
  }

  private static List<String> wrong(Option.Number number) {
    return List.of(
        Integer.toString(number.least() - 1),
        Integer.toString(number.most() + 1),
        "99999999999999999999",
        "-1",
        "1.5",
        "many\nof them",
        "");
  }

  @Test
  void soItIsOnTheTerminal() throws Exception {
    assertThat(told(Command.PAST, "--files", "0"))
        .isEqualTo(new Ended(1, "warmledger: --files takes a number from 1 to 3,000,000, not 0"));
  }

  @ParameterizedTest
  @CsvSource({
    "0, endurance takes a number from 1 to 10080",
    "soon, endurance takes a number from 1 to 10080",
    "kills 0, endurance kills takes a number from 1 to 100000",
    "kills 99999999999999999999, endurance kills takes a number from 1 to 100000",
    "rebuild 08, endurance rebuild takes a number from 1 to 10000000"
  })
  void andWhereTheScriptAsks(String said, String complaint) throws Exception {
    List<String> line = new ArrayList<>(List.of("sh", SCRIPT.toString(), "endurance"));
    line.addAll(List.of(said.split(" ")));
    String wrong = line.getLast();
    assertThat(ended(line)).isEqualTo(new Ended(1, "warmledger: " + complaint + ", not " + wrong));
  }

  @Test
  void aLedgerThatRunsIsNotTouched() throws Exception {
    Path data = folder.resolve("data");
    try (DataFolder running = DataFolder.claim(data)) {
      Files.createDirectories(running.path().resolve("postgres/cluster"));
      Map<Path, FileTime> before = contents(data);
      assertThat(told(Command.PAST, "--data", data.toString()))
          .isEqualTo(
              new Ended(1, "warmledger: the ledger in " + data + " is running: stop it first"));
      assertThat(contents(data)).isEqualTo(before);
    }
  }

  private static Map<Path, FileTime> contents(Path folder) throws IOException {
    Map<Path, FileTime> contents = new TreeMap<>();
    try (Stream<Path> all = Files.walk(folder)) {
      for (Path each : all.toList()) {
        contents.put(each, (FileTime) Files.getAttribute(each, "unix:ctime"));
      }
    }
    return contents;
  }
}
