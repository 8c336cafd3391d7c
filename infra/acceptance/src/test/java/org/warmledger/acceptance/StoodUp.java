package org.warmledger.acceptance;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * A stack that is started again on its port and data when it was killed, as a service manager
 * would.
 */
final class StoodUp implements AutoCloseable {

  private final Path data = Stack.freshFolder();
  private volatile Stack stack = Stack.startIn(data);

  StoodUp() {
    Traffic.openFund(stack);
  }

  Stack stack() {
    return stack;
  }

  /** The application alone dies; its stores notice by themselves that nobody needs them. */
  void killApplication() {
    ProcessHandle application = application();
    signal("KILL", List.of(application));
    application.onExit().join();
    stack = stack.again();
  }

  /** Does something to its data while nothing runs. */
  void whileItStandsStill(Consumer<Path> task) {
    stack.close();
    task.accept(data);
    stack = stack.again();
  }

  ProcessHandle application() {
    return stack.process();
  }

  /** All processes of one store. */
  List<ProcessHandle> processes(String named) {
    Predicate<ProcessHandle> is =
        process ->
            process.info().commandLine().orElse("").contains(named)
                && !process.info().commandLine().orElse("").contains("watchdog.sh");
    return application()
        .descendants()
        .filter(is)
        .flatMap(process -> Stream.concat(Stream.of(process), process.descendants()))
        .distinct()
        .toList();
  }

  static void signal(String name, List<ProcessHandle> processes) {
    List<String> line = new java.util.ArrayList<>(List.of("kill", "-s", name));
    processes.forEach(process -> line.add(Long.toString(process.pid())));
    try {
      new ProcessBuilder(line).start().waitFor();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  @Override
  public void close() {
    stack.close();
  }
}
