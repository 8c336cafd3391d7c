package org.warmledger.benchmarks.measure;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What a process and everything it started hold in memory: the proportional set size, so that pages
 * shared between PostgreSQL's processes count once.
 */
public final class ProcessMemory {

  private ProcessMemory() {}

  /**
   * The resident bytes of the process, its descendants, and every process that names the folder.
   */
  public static long resident(ProcessHandle root, Path folder) {
    return all(root, folder).mapToLong(process -> resident(process.pid())).sum();
  }

  private static Stream<ProcessHandle> all(ProcessHandle root, Path folder) {
    return Stream.of(
            Stream.of(root),
            root.descendants(),
            ProcessHandle.allProcesses().filter(process -> names(process, folder)))
        .flatMap(processes -> processes)
        .distinct();
  }

  /** A server may have cut the tie to its starter; its command line still names the data folder. */
  private static boolean names(ProcessHandle process, Path folder) {
    return file(process.pid(), "cmdline")
        .filter(line -> line.contains(folder.toString()))
        .isPresent();
  }

  private static long resident(long pid) {
    return kilobytes(pid, "smaps_rollup", "Pss:")
            .or(() -> kilobytes(pid, "status", "VmRSS:"))
            .orElse(0L)
        * 1024;
  }

  private static Optional<Long> kilobytes(long pid, String file, String label) {
    return file(pid, file).stream()
        .flatMap(String::lines)
        .filter(line -> line.startsWith(label))
        .map(line -> Long.parseLong(line.replaceAll("[^0-9]", "")))
        .findFirst();
  }

  private static Optional<String> file(long pid, String name) {
    try {
      Path file = Path.of("/proc", Long.toString(pid), name);
      return Optional.of(new String(Files.readAllBytes(file), StandardCharsets.UTF_8));
    } catch (IOException endedMeanwhile) {
      return Optional.empty();
    }
  }

  /** The largest of them, by name and size. */
  public static List<String> breakdown(ProcessHandle root, Path folder) {
    return all(root, folder)
        .map(process -> "%6.0f MB  %s".formatted(resident(process.pid()) / 1e6, name(process)))
        .sorted(Comparator.reverseOrder())
        .limit(5)
        .toList();
  }

  private static String name(ProcessHandle process) {
    return file(process.pid(), "comm").orElse("?").strip();
  }
}
