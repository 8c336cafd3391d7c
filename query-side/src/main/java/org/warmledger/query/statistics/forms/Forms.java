package org.warmledger.query.statistics.forms;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.warmledger.query.statistics.definition.Form;
import org.warmledger.query.statistics.definition.RollUp;

/** The forms there are. */
@Component
class Forms {

  private final List<Form> forms;

  Forms(RollUp rollUp) {
    this.forms =
        List.of(
            SendWarmth.form(rollUp),
            TwoFestivals.form(rollUp),
            Register.form(),
            Schooling.form(),
            Summer.form(rollUp));
  }

  Optional<Form> find(String name) {
    return forms.stream().filter(form -> form.name().equals(name)).findFirst();
  }
}
