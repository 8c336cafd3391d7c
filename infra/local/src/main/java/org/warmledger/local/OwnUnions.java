package org.warmledger.local;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStreamReader;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.io.ClassPathResource;
import org.warmledger.command.unions.UnionTree;

/**
 * Registers the unions that the local stack ships; those already in the ledger stay as they are.
 */
record OwnUnions(UnionTree tree) implements ApplicationRunner {

  @Override
  public void run(ApplicationArguments arguments) throws IOException {
    try (var csv =
        new InputStreamReader(new ClassPathResource("unions.csv").getInputStream(), UTF_8)) {
      tree.load(csv);
    }
  }
}
