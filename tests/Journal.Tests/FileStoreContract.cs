using Workshops.Testing;

namespace Workshops.Journal.Tests;

/// <summary>What every file store promises.</summary>
public abstract class FileStoreContract(Storage storage) : IAsyncLifetime
{
    protected IFileStore Files => storage.Files;

    public Task InitializeAsync() => storage.Open();

    public Task DisposeAsync() => storage.Close();

    [ContractFact]
    public async Task What_is_kept_is_read_byte_for_byte()
    {
        var photo = new StoredFile("image/jpeg", [0xFF, 0xD8, 0, 1, 2]);
        await Files.Keep("w1", photo);

        var read = (await Files.Read("w1", photo.Id)).ShouldNotBeNull();
        read.Type.ShouldBe("image/jpeg");
        read.Bytes.ShouldBe(photo.Bytes);
        (await Files.Read("w2", photo.Id)).ShouldBeNull();
        (await Files.Read("w1", "none")).ShouldBeNull();
    }

    [ContractFact]
    public async Task A_file_kept_twice_is_there_once_and_counts_once()
    {
        await Files.Keep("w1", new("image/png", [1, 2, 3]));
        await Files.Keep("w1", new("image/png", [1, 2, 3]));
        await Files.Keep("w1", new("image/png", [4, 5]));
        await Files.Keep("w2", new("image/png", [1, 2, 3]));

        (await Files.Use("w1")).ShouldBe(new FileUse(2, 5));
        (await Files.Use("none")).ShouldBe(new FileUse(0, 0));
    }

    [ContractFact]
    public async Task A_large_file_takes_no_other_with_it()
    {
        var large = new StoredFile("image/webp", new byte[5 << 20]);
        await Task.WhenAll(Files.Keep("w", large), Files.Keep("w", new("image/png", [7])));

        (await Files.Read("w", large.Id))!.Bytes.Length.ShouldBe(5 << 20);
        (await Files.Use("w")).Files.ShouldBe(2);
    }
}
