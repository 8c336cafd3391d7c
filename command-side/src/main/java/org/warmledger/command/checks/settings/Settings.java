package org.warmledger.command.checks.settings;

import org.axonframework.modelling.command.Repository;
import org.springframework.stereotype.Component;
import org.warmledger.command.streams.Streams;
import org.warmledger.events.CheckSetting;
import org.warmledger.events.ids.UnionCode;

/** Loads what unions set. */
@Component
class Settings extends Streams<UnionCode, CheckSetting, SettingsState> {

  Settings(Repository<SettingsStream> repository) {
    super(repository, SettingsStream::new, Settings::stream);
  }

  static String stream(UnionCode union) {
    return CheckSetting.stream(union);
  }
}
