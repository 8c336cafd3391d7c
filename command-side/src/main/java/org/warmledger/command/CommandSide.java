package org.warmledger.command;

import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Configuration;

/** Entry of the command side; the local stack and deployments import it beside the platform. */
@Configuration(proxyBeanMethods = false)
@ComponentScan
public class CommandSide {}
