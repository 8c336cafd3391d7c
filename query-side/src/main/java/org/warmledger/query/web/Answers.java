package org.warmledger.query.web;

import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.warmledger.platform.web.Problem;
import tools.jackson.databind.node.ObjectNode;

/** What every answer of a read says besides its body. */
public final class Answers {

  private static final String POSITION = "Ledger-Position";

  private Answers() {}

  /** An answer that reflects the ledger up to a position. */
  public static ResponseEntity.BodyBuilder at(long position) {
    return ResponseEntity.ok().header(POSITION, Long.toString(position));
  }

  /** What is unknown and what is not the caller's look the same. */
  public static Problem notFound() {
    return Problem.of(HttpStatus.NOT_FOUND, "NOT_FOUND");
  }

  /** Keeps only the fields asked for ({@code fields=a,b}); all of them when none are named. */
  public static ObjectNode picked(ObjectNode node, Optional<String> fields) {
    fields
        .filter(names -> !names.isBlank())
        .ifPresent(
            names -> {
              Set<String> wanted =
                  Arrays.stream(names.split(",")).map(String::strip).collect(Collectors.toSet());
              node.retain(wanted);
            });
    return node;
  }
}
