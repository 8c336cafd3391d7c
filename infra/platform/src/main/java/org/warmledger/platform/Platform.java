package org.warmledger.platform;

import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Configuration;

/** Brings in everything both sides share; each side and the local stack import it. */
@Configuration(proxyBeanMethods = false)
@ComponentScan
public class Platform {}
