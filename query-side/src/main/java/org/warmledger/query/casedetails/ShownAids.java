package org.warmledger.query.casedetails;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.springframework.stereotype.Component;
import org.warmledger.events.ids.FundCode;
import org.warmledger.query.casefile.Aid;
import org.warmledger.query.casefile.AidState;
import org.warmledger.query.casefile.CaseFile;
import org.warmledger.query.funds.FundBook;
import org.warmledger.query.funds.FundLookup;
import org.warmledger.query.web.Answers;

/** What whoever decides on aid of a file is shown: the version of the file and of its fund. */
@Component
record ShownAids(FundLookup funds) {

  /** The tag of each aid that waits for a decision. */
  Function<Aid, Optional<String>> of(CaseFile file) {
    List<String> codes =
        file.aids().stream()
            .filter(ShownAids::waits)
            .flatMap(aid -> aid.terms().fund().stream())
            .map(FundCode::value)
            .distinct()
            .toList();
    Map<String, FundBook> books = codes.isEmpty() ? Map.of() : funds.all(codes);
    return aid ->
        Optional.of(aid)
            .filter(ShownAids::waits)
            .map(
                waiting ->
                    Answers.etag(
                        file.version(),
                        waiting
                            .terms()
                            .fund()
                            .flatMap(code -> Optional.ofNullable(books.get(code.value())))
                            .map(FundBook::version)));
  }

  private static boolean waits(Aid aid) {
    return aid.state() == AidState.PROPOSED || aid.state() == AidState.FUNDS_REFUSED;
  }
}
