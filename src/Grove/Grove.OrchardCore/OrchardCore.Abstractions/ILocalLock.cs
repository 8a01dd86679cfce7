namespace OrchardCore.Locking;

public interface ILocalLock : ILock
{

}
