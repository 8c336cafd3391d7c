/** Check what a household owns and earns (家庭经济状况核对). */
package org.warmledger.command.cases.checkmeans;
