package org.warmledger.local;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.List;
import org.warmledger.launchers.CannotStart;

/** What may be said on the command line of the local stack. */
record Options(int port, Path data) {
  static Options of(List<String> arguments) {
    var options = new Options(8080, Path.of("data"));
    var rest = new ArrayDeque<>(arguments);
    while (!rest.isEmpty()) {
      var name = rest.pop();
      if (rest.isEmpty() || !List.of("--port", "--data").contains(name)) {
        throw new CannotStart(
            "unknown or incomplete option "
                + name
                + ": --port <number> and --data <folder> are known");
      }
      options =
          name.equals("--port")
              ? new Options(port(rest.pop()), options.data)
              : new Options(options.port, Path.of(rest.pop()));
    }
    return options;
  }

  private static int port(String text) {
    if (!text.matches("\\d{1,5}") || Integer.parseInt(text) < 1 || Integer.parseInt(text) > 65535) {
      throw new CannotStart("not a port: " + text);
    }
    return Integer.parseInt(text);
  }
}
