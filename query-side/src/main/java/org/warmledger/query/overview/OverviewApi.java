package org.warmledger.query.overview;

import java.time.LocalDate;
import java.util.Optional;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.warmledger.events.ids.UnionCode;
import org.warmledger.platform.web.Caller;
import org.warmledger.query.projection.Freshness;
import org.warmledger.query.projection.Readers;
import org.warmledger.query.unions.Unions;
import org.warmledger.query.web.Answers;

/** Answers {@code GET /api/dashboards/overview}. */
@RestController
record OverviewApi(Overviews overviews, Readers readers, Unions unions) {

  @GetMapping("/api/dashboards/overview")
  ResponseEntity<Overview> overview(
      Caller caller,
      Freshness freshness,
      @RequestParam Optional<String> union,
      @RequestParam @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) Optional<LocalDate> from,
      @RequestParam @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) Optional<LocalDate> to) {
    Period period = new Period(from, to);
    long position = readers.reflect(freshness, HouseholdActivityModel.READER, Unions.READER);
    return Answers.at(position)
        .body(overviews.of(union.map(code -> within(code, caller)).orElse(caller.union()), period));
  }

  private UnionCode within(String text, Caller caller) {
    if (text.equals(caller.union().value())) {
      return caller.union();
    }
    return Optional.of(text)
        .filter(code -> code.matches("[0-9]{6,12}"))
        .map(UnionCode::new)
        .filter(code -> unions.path(code).filter(caller::mayTouch).isPresent())
        .orElseThrow(Answers::notFound);
  }
}
