package org.warmledger.walls;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** How long the files of a folder are that somebody wrote as code, in whatever language. */
record Lengths(Path home) {

  private static final int LONGEST_FILE = 300;
  private static final int LONGEST_FUNCTION = 30;

  private static final Pattern CODE =
      Pattern.compile(".*\\.(java|[cm]?[jt]sx?|css|html|sh|sql|py)");

  private static final Pattern FUNCTION =
      Pattern.compile("^(\\w+)\\(\\) [{(]\\n(.*?)^[})]$", Pattern.DOTALL | Pattern.MULTILINE);

  private static final Set<String> BUILT = Set.of("target", "node_modules", "dist", "generated");

  /** The files, but for what a build makes. */
  List<Path> sources() {
    List<Path> found = new ArrayList<>();
    try {
      Files.walkFileTree(
          home,
          new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
              return isLeft(folder) ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
              if (isScript(file) || CODE.matcher(file.toString()).matches()) {
                found.add(file);
              }
              return FileVisitResult.CONTINUE;
            }
          });
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
    return found;
  }

  /** What a build makes, and what a running stack or a version control keeps. */
  private boolean isLeft(Path folder) {
    String name = folder.getFileName().toString();
    return !folder.equals(home)
        && (BUILT.contains(name)
            || name.equals(".git")
            || name.equals("data") && folder.getParent().equals(home));
  }

  private static boolean isScript(Path file) {
    if (file.getFileName().toString().contains(".")) {
      return file.toString().endsWith(".sh");
    }
    try (var bytes = Files.newInputStream(file)) {
      return new String(bytes.readNBytes(2), StandardCharsets.ISO_8859_1).equals("#!");
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  /** The files that are too long, and the functions of scripts that are. */
  List<String> breaches() {
    return sources().stream().flatMap(this::breaches).sorted().toList();
  }

  private Stream<String> breaches(Path file) {
    String name = home.relativize(file).toString();
    String text = text(file);
    long lines = text.lines().count();
    Stream<String> functions =
        FUNCTION
            .matcher(isScript(file) ? text : "")
            .results()
            .filter(found -> found.group().lines().count() > LONGEST_FUNCTION)
            .map(
                found ->
                    name
                        + ": "
                        + found.group(1)
                        + "() has "
                        + found.group().lines().count()
                        + " lines");
    return lines > LONGEST_FILE
        ? Stream.concat(Stream.of(name + " has " + lines + " lines"), functions)
        : functions;
  }

  private static String text(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }
}
