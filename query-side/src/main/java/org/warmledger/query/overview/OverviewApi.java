package org.warmledger.query.overview;

import java.time.LocalDate;
import java.util.Optional;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.warmledger.platform.web.Caller;
import org.warmledger.query.files.FilesKept;
import org.warmledger.query.projection.Freshness;
import org.warmledger.query.projection.Readers;
import org.warmledger.query.unions.Unions;
import org.warmledger.query.web.Answers;
import org.warmledger.query.web.Period;

/** Answers {@code GET /api/dashboards/overview}. */
@RestController
record OverviewApi(Overviews overviews, Readers readers, Unions unions) {

  @GetMapping("/api/dashboards/overview")
  ResponseEntity<Overview> overview(
      Caller caller,
      Freshness freshness,
      @RequestParam Optional<String> union,
      @RequestParam Optional<LocalDate> from,
      @RequestParam Optional<LocalDate> to) {
    Period period = new Period(from, to);
    long position = readers.reflect(freshness, FilesKept.READER, Unions.READER);
    return Answers.at(position).body(overviews.of(unions.asked(union, caller), period));
  }
}
