using System.Linq.Expressions;
using Moq;
using YesSql;
using YesSql.Indexes;

namespace CansCms.Tests.Validation;

/// <summary>A session in whose index there are the given rows, whatever is asked for.</summary>
public static class Rows
{
    public static ISession Of<TIndex>(params TIndex[] rows)
        where TIndex : class, IIndex
    {
        var query = new Mock<IQueryIndex<TIndex>>();
        query.Setup(found => found.Where(It.IsAny<Expression<Func<TIndex, bool>>>())).Returns(query.Object);
        query.Setup(found => found.ListAsync(It.IsAny<CancellationToken>())).ReturnsAsync(rows);
        query.Setup(found => found.FirstOrDefaultAsync(It.IsAny<CancellationToken>())).ReturnsAsync(rows.FirstOrDefault()!);

        var session = new Mock<ISession>();
        session.Setup(known => known.Query(null).ForIndex<TIndex>()).Returns(query.Object);

        return session.Object;
    }
}
