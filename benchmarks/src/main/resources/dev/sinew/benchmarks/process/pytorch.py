"""PyTorch from Python: times steps of training, or trains on MNIST. The Java program starts it."""

import array
import gzip
import math
import statistics
import sys
import time

import torch


def model(sizes, function):
    """Dense layers of these sizes, the function between them."""
    layers = []
    for i in range(len(sizes) - 1):
        if i > 0:
            layers.append({"relu": torch.nn.ReLU, "sigmoid": torch.nn.Sigmoid}[function]())
        layers.append(torch.nn.Linear(sizes[i], sizes[i + 1]))
    return torch.nn.Sequential(*layers)


def read(file):
    """All floats of a file, in the order of the machine."""
    with open(file, "rb") as source:
        return torch.frombuffer(bytearray(source.read()), dtype=torch.float32)


def load(net, flat):
    """Sets the parameters; gives what is left of the numbers."""
    with torch.no_grad():
        for parameter in net.parameters():
            count = parameter.numel()
            parameter.copy_(flat[:count].view_as(parameter))
            flat = flat[count:]
    return flat


def half_squared_error(scores, targets):
    return 0.5 * (torch.sigmoid(scores) - targets).square().sum() / len(targets)


def steps(sizes, loss, samples, rate, warm_ups, iterations, seconds, numbers, moved):
    """Three steps whose parameters go to a file, then the time of a step in nanoseconds."""
    function, criterion = {
        "CROSS_ENTROPY": ("relu", torch.nn.functional.cross_entropy),
        "HALF_SQUARED_ERROR": ("sigmoid", half_squared_error),
    }[loss]
    net = model(sizes, function)
    rest = load(net, read(numbers))
    inputs = rest[: samples * sizes[0]].view(samples, sizes[0])
    targets = rest[samples * sizes[0] :].view(samples, sizes[-1])
    optimizer = torch.optim.SGD(net.parameters(), rate)

    def step():
        optimizer.zero_grad()
        criterion(net(inputs), targets).backward()
        optimizer.step()

    for _ in range(3):
        step()
    with open(moved, "wb") as target:
        for parameter in net.parameters():
            array.array("f", parameter.detach().reshape(-1).tolist()).tofile(target)
    times = []
    for _ in range(warm_ups + iterations):
        count = 0
        start = time.perf_counter()
        while time.perf_counter() - start < seconds:
            step()
            count += 1
        times.append((time.perf_counter() - start) / count)
    print(statistics.median(times[warm_ups:]) * 1e9)


def images(file):
    with gzip.open(file) as source:
        numbers = torch.frombuffer(bytearray(source.read()[16:]), dtype=torch.uint8)
    return numbers.view(-1, 784).float() / 255


def labels(file):
    with gzip.open(file) as source:
        return torch.frombuffer(bytearray(source.read()[8:]), dtype=torch.uint8).long()


def mnist(folder, batch, epochs, rate, floor, enough):
    """Trains until enough of the test images are right; prints the epochs and the share."""
    train, kinds = images(folder + "/train-images-idx3-ubyte.gz"), labels(folder + "/train-labels-idx1-ubyte.gz")
    test, truth = images(folder + "/t10k-images-idx3-ubyte.gz"), labels(folder + "/t10k-labels-idx1-ubyte.gz")
    torch.manual_seed(1)
    net = model([784, 128, 10], "relu")
    optimizer = torch.optim.Adam(net.parameters(), rate)
    right = 0.0
    for epoch in range(epochs):
        factor = floor + (1 - floor) * (1 + math.cos(math.pi * epoch / epochs)) / 2
        for group in optimizer.param_groups:
            group["lr"] = rate * factor
        order = torch.randperm(len(train))
        for start in range(0, len(train), batch):
            some = order[start : start + batch]
            optimizer.zero_grad()
            torch.nn.functional.cross_entropy(net(train[some]), kinds[some]).backward()
            optimizer.step()
        with torch.no_grad():
            right = (net(test).argmax(1) == truth).float().mean().item()
        if right >= enough:
            break
    print(epoch + 1, right)


def main():
    what, threads = sys.argv[1], int(sys.argv[2])
    torch.set_num_threads(threads)
    rest = sys.argv[3:]
    if what == "steps":
        sizes = [int(size) for size in rest[0].split("-")]
        steps(
            sizes, rest[1], int(rest[2]), float(rest[3]), int(rest[4]), int(rest[5]),
            float(rest[6]), rest[7], rest[8],
        )
    else:
        mnist(
            rest[0], int(rest[1]), int(rest[2]), float(rest[3]), float(rest[4]), float(rest[5])
        )


main()
