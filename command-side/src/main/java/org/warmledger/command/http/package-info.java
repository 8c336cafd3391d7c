/** The edge that every write shares: who asks, once only, rehearsed, refused. */
package org.warmledger.command.http;
