/** Identifiers: what a stream, an act or a person is called, on the wire and in the store. */
package org.warmledger.events.ids;
