package org.warmledger.benchmarks;

import java.io.IOException;
import java.io.PrintStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.warmledger.benchmarks.client.LedgerClient;
import org.warmledger.benchmarks.client.Unreachable;
import org.warmledger.benchmarks.measure.Shortfall;
import org.warmledger.benchmarks.rebuild.Compared;
import org.warmledger.benchmarks.rebuild.FollowedRebuild;
import org.warmledger.benchmarks.rebuild.ReadModels;
import org.warmledger.launchers.CannotStart;
import org.warmledger.launchers.DataFolder;
import org.warmledger.local.CommandLine;
import org.warmledger.local.Option;
import org.warmledger.local.Token;

/**
 * {@code ./warmledger rebuild NAME|all}: has a running stack build read models anew beside those
 * that are served, and says how far it is and what the comparison found. The stack does it by
 * itself: whoever leaves may come back.
 */
public final class Rebuild {

  /** Some differ, and what is served stays. */
  private static final int DIFFERS = 2;

  private static final String EVERY = "all";
  private static final Option.Flag ALL = new Option.Flag("--all-documents");
  private static final Option.Flag ACCEPT = new Option.Flag("--accept");
  private static final Option.Flag DROP = new Option.Flag("--drop");
  static final List<Option> KNOWN = List.of(ALL, ACCEPT, DROP, CommandLine.URL, CommandLine.DATA);

  private Rebuild() {}

  public static void main(String[] arguments) {
    try {
      System.exit(run(arguments));
    } catch (Unreachable | CannotStart | Shortfall | IOException reason) {
      System.err.println("warmledger: " + reason.getMessage());
      System.exit(1);
    }
  }

  private static int run(String[] arguments) throws IOException {
    if (arguments.length == 0 || arguments[0].startsWith("--")) {
      throw new CannotStart("which? ./warmledger rebuild files, or all");
    }
    CommandLine options = CommandLine.of(List.of(arguments).subList(1, arguments.length), KNOWN);
    if (options.has(ACCEPT) && options.has(DROP)) {
      throw new CannotStart("either --accept takes what differs, or --drop drops it");
    }
    Path data = DataFolder.ofLedger(options.data());
    URI url = options.url();
    try (LedgerClient client = new LedgerClient(url, user -> Token.of(user, data))) {
      client.greet(ReadModels.OPERATOR);
      return run(arguments[0], options, new ReadModels(client));
    }
  }

  private static int run(String name, CommandLine options, ReadModels models) throws IOException {
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    List<String> names = names(name, options, models);
    if (options.has(DROP)) {
      for (String each : names) {
        models.drop(each);
        out.println(each + " 已放弃 dropped");
      }
      return 0;
    }
    begin(names, options, models, out);
    return follow(name, names, models, out);
  }

  /** Whoever presses Ctrl-C leaves; the stack goes on. */
  private static int follow(String name, List<String> names, ReadModels models, PrintStream out)
      throws IOException {
    String leaves = "重建仍在进行 it goes on: ./warmledger rebuild %s 可继续查看 follows it".formatted(name);
    Thread leaving = Thread.ofPlatform().unstarted(() -> out.println(leaves));
    Runtime.getRuntime().addShutdownHook(leaving);
    int stopped = new FollowedRebuild(models, names, out).toTheEnd();
    Runtime.getRuntime().removeShutdownHook(leaving);
    return stopped == 0 ? 0 : differs(name, out);
  }

  private static List<String> names(String name, CommandLine options, ReadModels models)
      throws IOException {
    Set<String> known = models.all().keySet();
    boolean decides = options.has(ACCEPT) || options.has(DROP);
    if (name.equals(EVERY)) {
      return decides ? stopped(models) : List.copyOf(known);
    }
    if (!known.contains(name)) {
      throw new CannotStart(
          "no read model is called %s: all, %s are known"
              .formatted(name, String.join(", ", known)));
    }
    return List.of(name);
  }

  private static List<String> stopped(ReadModels models) throws IOException {
    List<String> stopped = models.stopped();
    if (stopped.isEmpty()) {
      throw new CannotStart("no read model has stopped: there is nothing to decide");
    }
    return stopped;
  }

  private static void begin(
      List<String> names, CommandLine options, ReadModels models, PrintStream out)
      throws IOException {
    Compared compared = options.has(ALL) ? Compared.ALL : Compared.SAMPLED;
    List<String> already = new ArrayList<>();
    for (String each : names) {
      if (options.has(ACCEPT)) {
        models.accept(each);
      } else if (!models.begin(each, compared)) {
        models.requireAsThorough(each, compared);
        already.add(each);
      }
    }
    if (!already.isEmpty()) {
      out.println("已在重建 goes on already: " + String.join(", ", already));
    }
  }

  private static int differs(String name, PrintStream out) {
    out.printf(
        "现用数据不变 what is served stays: ./warmledger rebuild %1$s --accept 仍予启用 takes it all the same,"
            + " --drop 放弃 drops it%n",
        name);
    return DIFFERS;
  }
}
