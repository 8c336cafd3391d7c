package org.warmledger.query.statistics;

import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.warmledger.events.values.FormMismatch;
import org.warmledger.events.values.Sight;
import org.warmledger.query.projection.ReadStore;
import org.warmledger.query.statistics.acts.FormExplanation;
import org.warmledger.query.statistics.behind.Differences;
import org.warmledger.query.statistics.definition.Asked;
import org.warmledger.query.statistics.definition.Form;
import org.warmledger.query.statistics.filling.CarriedOver;
import org.warmledger.query.statistics.filling.Checks;
import org.warmledger.query.statistics.filling.Figures;
import org.warmledger.query.statistics.filling.FormView;
import org.warmledger.query.statistics.filling.Scopes;
import org.warmledger.query.unions.NamedUnion;
import org.warmledger.query.unions.Unions;

/** Fills forms in. */
@Component
record Statistics(
    ReadStore store,
    Unions unions,
    Scopes scopes,
    CarriedOver carriedOver,
    Differences differences) {

  /**
   * Who signs the paper, and what else it shall say.
   *
   * @param since position that an earlier filing reflects, to tell what changed after it
   */
  record Heading(Optional<String> reporter, Optional<String> phone, Optional<Long> since) {}

  /** For somebody who may see so much. */
  FormView fill(Asked asked, Heading heading, long position, Sight sight) {
    List<Query> scope = scopes.of(asked.form().scope());
    Figures figures = new Figures(store, unions, asked, scope);
    Map<String, Optional<Long>> total = figures.row(Asked.TOTAL);
    Map<NamedUnion, Map<String, Optional<Long>>> rows = rows(asked, figures);
    List<FormView.Problem> problems =
        new Checks(asked.form(), () -> carriedOver.into(asked))
            .problems(total, figures.done(Asked.TOTAL), new ArrayList<>(rows.values()));
    return new FormView(
        asked.form().name(),
        new FormView.Words(asked.form().zh(), asked.form().en()),
        asked.union(),
        asked.from(),
        asked.to(),
        heading.reporter(),
        heading.phone(),
        position,
        cells(asked.form(), total),
        rows.entrySet().stream()
            .map(row -> new FormView.RowView(row.getKey(), cells(asked.form(), row.getValue())))
            .toList(),
        problems,
        problems.isEmpty() ? Optional.empty() : explained(asked, problems),
        heading.since(),
        heading.since().map(since -> differences.since(since, asked, scope, total, sight)));
  }

  /** What was said of other contradictions explains nothing. */
  private Optional<FormView.Explained> explained(Asked asked, List<FormView.Problem> problems) {
    List<FormMismatch> mismatches =
        problems.stream().map(one -> new FormMismatch(one.check(), one.cells())).toList();
    String id =
        FormExplanation.id(asked.form().form().address(), asked.code(), asked.from(), asked.to());
    return store
        .get(FormExplanation.INDEX, id, FormExplanation.class)
        .filter(said -> said.mismatches().equals(mismatches))
        .map(said -> new FormView.Explained(said.reason(), said.explainedBy(), said.explainedOn()));
  }

  private static Map<NamedUnion, Map<String, Optional<Long>>> rows(Asked asked, Figures figures) {
    Map<NamedUnion, Map<String, Optional<Long>>> rows = new LinkedHashMap<>();
    if (asked.below().isEmpty()) {
      return rows;
    }
    for (NamedUnion child : asked.below()) {
      rows.put(child, figures.row(child.code().value()));
    }
    Map<String, Optional<Long>> own = figures.row(asked.code());
    if (own.values().stream().anyMatch(figure -> figure.orElse(0L) != 0)) {
      rows.put(asked.union(), own);
    }
    return rows;
  }

  private static List<FormView.CellView> cells(Form form, Map<String, Optional<Long>> figures) {
    return form.cells().stream()
        .map(cell -> FormView.CellView.of(cell, figures.getOrDefault(cell.id(), Optional.empty())))
        .toList();
  }
}
