"""The same 100 000 employees by asyncpg's executemany, which brings no keys back.

asyncpg_inserts.py        DATABASE_URL names the server; prints the seconds on the clock and of CPU
"""
import asyncio
import datetime
import decimal
import os
import resource
import time

import asyncpg

COUNT, DEPARTMENTS = 100000, 50
KINDS = ["full_time", "part_time", "contractor"]
INSERT = """INSERT INTO employees (name, email, salary, phone, department_id, kind, hired_on)
            VALUES ($1, $2, $3, $4, $5, $6, $7)"""


def row(number):
    return (
        f"Employee number {number}",
        f"employee{number}@example.org",
        decimal.Decimal(3000000 + number * 7919 % 9000000) / 100,
        f"+49 30 {number:07}" if number % 4 == 0 else None,
        number % DEPARTMENTS + 1,
        KINDS[number % 3],
        datetime.date(2000, 1, 1) + datetime.timedelta(days=number % 9000),
    )


async def main():
    connection = await asyncpg.connect(os.environ["DATABASE_URL"])
    await connection.execute("TRUNCATE employees, employee_projects")
    began, used = time.monotonic(), resource.getrusage(resource.RUSAGE_SELF)
    async with connection.transaction():
        await connection.executemany(INSERT, [row(number) for number in range(COUNT)])
    now = resource.getrusage(resource.RUSAGE_SELF)
    user, system = now.ru_utime - used.ru_utime, now.ru_stime - used.ru_stime
    print(f"{time.monotonic() - began:.4f} {user:.4f} {user + system:.4f}")
    await connection.close()


asyncio.run(main())
