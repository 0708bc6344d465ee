using Workshops.Web.Tests.BadInput;
using Workshops.Web.Tests.Boards;
using Workshops.Web.Tests.Files;
using Workshops.Web.Tests.Live;
using Workshops.Web.Tests.Organise;
using Workshops.Web.Tests.Prepare;
using Xunit.Abstractions;

namespace Workshops.Web.Tests.Sqlite;

/// <summary>On a SQLite file.</summary>
public sealed class SqliteServer : RunningServer;

public sealed class SqliteBadInputTests(SqliteServer server) : BadInputContract(server), IClassFixture<SqliteServer>;

public sealed class SqliteLiveTests(SqliteServer server, ITestOutputHelper output) : LiveContract(server, output), IClassFixture<SqliteServer>;

public sealed class SqliteOrganiseTests(SqliteServer server) : OrganiseContract(server), IClassFixture<SqliteServer>;

public sealed class SqlitePollTests(SqliteServer server) : PollContract(server), IClassFixture<SqliteServer>;

public sealed class SqliteRoomTests(SqliteServer server) : RoomContract(server), IClassFixture<SqliteServer>;

public sealed class SqliteCopyTests(SqliteServer server) : CopyContract(server), IClassFixture<SqliteServer>;

public sealed class SqliteRegisterTests(SqliteServer server) : RegisterContract(server), IClassFixture<SqliteServer>;

public sealed class SqliteStoppingTests(SqliteServer server) : StoppingContract(server), IClassFixture<SqliteServer>;

public sealed class SqliteTeamTests(SqliteServer server) : TeamContract(server), IClassFixture<SqliteServer>;

public sealed class SqliteFilesTests(SqliteServer server) : FilesContract(server), IClassFixture<SqliteServer>;

public sealed class SqliteBoardTests(SqliteServer server) : BoardContract(server), IClassFixture<SqliteServer>;
