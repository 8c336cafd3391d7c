/**
 * The whole product on one machine, on one command: servers, identity provider with demo users,
 * both sides and the console in one process on one port.
 */
package org.warmledger.local;
