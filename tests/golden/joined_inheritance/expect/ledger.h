/* All of it in one. Made by ormgen from the schema of ledger. */
#ifndef LEDGER_H
#define LEDGER_H

#include <orm/orm.h>

#include "ledger_types.h"

#include "bank.h"
#include "chargeback.h"
#include "event.h"
#include "payment.h"
#include "refund.h"
#include "visit.h"

#endif
