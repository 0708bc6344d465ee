using Xunit;
using Xunit.Abstractions;
using Xunit.Sdk;

namespace Workshops.Testing;

/// <summary>
/// A test of a contract, inherited by a class for each implementation; it is skipped where that class is marked
/// <see cref="NeedsPostgresAttribute"/> and PostgreSQL is not installed, or <see cref="NeedsProgramAttribute"/> and that program is not.
/// </summary>
[XunitTestCaseDiscoverer("Workshops.Testing.ContractFactDiscoverer", "Testing")]
[AttributeUsage(AttributeTargets.Method)]
public sealed class ContractFactAttribute : FactAttribute;

/// <summary>The <see cref="ContractFactAttribute"/>s of this class need PostgreSQL.</summary>
[AttributeUsage(AttributeTargets.Class)]
public sealed class NeedsPostgresAttribute : Attribute;

/// <summary>Finds the tests of contracts; the test runner makes it by its name.</summary>
public sealed class ContractFactDiscoverer(IMessageSink messages) : FactDiscoverer(messages)
{
    /// <inheritdoc/>
    protected override IXunitTestCase CreateTestCase(ITestFrameworkDiscoveryOptions discoveryOptions, ITestMethod testMethod, IAttributeInfo factAttribute) =>
        new ContractTestCase(DiagnosticMessageSink, discoveryOptions.MethodDisplayOrDefault(), discoveryOptions.MethodDisplayOptionsOrDefault(), testMethod);
}

/// <summary>A test of a contract in one inheriting class.</summary>
public sealed class ContractTestCase : XunitTestCase
{
    /// <summary>For the test runner, which fills it in.</summary>
    [Obsolete("The test runner's")]
    public ContractTestCase()
    {
    }

    /// <summary>For the discoverer.</summary>
    public ContractTestCase(IMessageSink messages, TestMethodDisplay display, TestMethodDisplayOptions options, ITestMethod method)
        : base(messages, display, options, method)
    {
    }

    /// <inheritdoc/>
    protected override string? GetSkipReason(IAttributeInfo factAttribute) =>
        (TestMethod.TestClass.Class.GetCustomAttributes(typeof(NeedsPostgresAttribute)).Any() ? PostgresCluster.Missing : null)
        ?? TestMethod.TestClass.Class.GetCustomAttributes(typeof(NeedsProgramAttribute))
            .Select(needs => NeedsProgramAttribute.Missing(needs.GetNamedArgument<string>(nameof(NeedsProgramAttribute.Program))))
            .FirstOrDefault(missing => missing is not null)
        ?? base.GetSkipReason(factAttribute);
}
