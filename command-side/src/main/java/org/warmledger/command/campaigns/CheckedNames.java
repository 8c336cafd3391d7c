package org.warmledger.command.campaigns;

import org.axonframework.commandhandling.CommandBus;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.messaging.InterceptorChain;
import org.axonframework.messaging.MessageHandlerInterceptor;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.warmledger.command.decision.Refusal;
import org.warmledger.command.ledger.CommandData;
import org.warmledger.command.unions.UnionDirectory;
import org.warmledger.events.ids.UnionCode;
import org.warmledger.events.ids.UnionPath;

/** Looks at the campaign that any command names before it is handled. */
@Component
final class CheckedNames implements MessageHandlerInterceptor<CommandMessage<?>> {

  private final CampaignNames names;
  private final UnionDirectory unions;

  CheckedNames(CommandBus commands, CampaignNames names, UnionDirectory unions) {
    this.names = names;
    this.unions = unions;
    var unused = commands.registerHandlerInterceptor(this);
  }

  @Override
  public @Nullable Object handle(
      UnitOfWork<? extends CommandMessage<?>> work, InterceptorChain chain) throws Exception {
    if (work.getMessage().getPayload() instanceof BearsCampaign bears) {
      UnionCode union = CommandData.fromMetadata(work.getMessage().getMetaData()).context().union();
      bears.namedCampaign().ifPresent(name -> check(name, bears, union));
    }
    return chain.proceed();
  }

  private void check(String name, BearsCampaign bears, UnionCode union) {
    UnionPath by = unions.find(union).orElse(UnionPath.root(union));
    NamedCampaign.refuses(name, bears.occurredOn(), names.called(name), by)
        .ifPresent(
            why -> {
              throw Refusal.of(why);
            });
  }
}
