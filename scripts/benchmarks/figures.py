"""Percentiles, ratios and the tables they are printed in."""
import statistics


def percentile(values, share):
    values = sorted(values)
    return values[min(len(values) - 1, int(share * len(values)))]


def spread(values):
    """Minimum, median and maximum."""
    return min(values), statistics.median(values), max(values)


def ratio(values):
    """A spread as text."""
    return "%.2f (%.2f to %.2f)" % (spread(values)[1], spread(values)[0], spread(values)[2])


def table(head, rows):
    """Prints rows under a head, columns aligned."""
    widths = [max(len(str(row[i])) for row in [head] + rows) for i in range(len(head))]
    for row in [head, ["-" * width for width in widths]] + rows:
        print("  ".join(str(cell).ljust(width) for cell, width in zip(row, widths)).rstrip())
    print(flush=True)
